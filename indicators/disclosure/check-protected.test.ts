import { expect, test } from 'vitest';
import type { Observation } from '../release/schema.ts';
import { checkProtected } from './check-protected.ts';
import { of } from './figures-for-test.ts';
import { standard } from './presets.ts';

const check = (given: Partial<Observation>): void => checkProtected([of('I16', 'count', [given])], standard);

test('a release with a small count in it is not written, and the message names the place but not the count', () => {
  const small = { numerator: 3, breakdown: 'wijk', group: 'Ens', period: '2024Q1' };
  expect(() => check(small)).toThrow(
    'De cijfers zijn niet gepubliceerd: een aantal is niet afgeschermd of niet afgerond bij I16, main, wijk, Ens, 2024Q1.',
  );
});

test('nor one with a count that is not rounded', () => {
  expect(() => check({ numerator: 57 })).toThrow('niet afgerond');
  expect(() => check({ numerator: 55 })).not.toThrow();
});

test('nor one that hides a figure and still carries a part of it', () => {
  const bare = { numerator: null, denominator: null, value: null, lower: null, upper: null, n: null };
  expect(() => check({ ...bare, status: 'suppressed', denominator: 40 })).toThrow('niet gepubliceerd');
  expect(() => check({ ...bare, status: 'suppressed' })).not.toThrow();
});
