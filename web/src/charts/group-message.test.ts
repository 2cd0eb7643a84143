import type { Observation } from 'server/contract.ts';
import { expect, test } from 'vitest';
import { groupMessage } from './group-message.ts';
import { point } from './point.fixture.ts';

const row = (group: string, value: number | null, rest: Partial<Observation> = {}): Observation => ({
  ...point('2024', value),
  measure: 'main',
  region: 'GM0171',
  breakdown: 'leeftijd',
  deliveries: [],
  group,
  ...rest,
});

const said = (...rows: Observation[]) => groupMessage({ rows, unit: '%', decimals: 0 });

test('the highest group is named, hidden ones aside', () => {
  expect(said(row('0-17', 12), row('18-24', 30), row('75+', null, { status: 'suppressed' }))).toBe(
    'Het hoogst bij 18-24: 30%',
  );
});

test('groups whose margins overlap differ in nothing, and equal ones are equal', () => {
  expect(said(row('a', 10, { lower: 5, upper: 20 }), row('b', 15, { lower: 9, upper: 25 }))).toBe(
    'Geen duidelijk verschil tussen de groepen',
  );
  expect(said(row('a', 10.1), row('b', 10.2))).toBe('Alle groepen gelijk: 10%');
});

test('one group alone is named, and so is that none can be seen', () => {
  expect(said(row('a', 10), row('b', null))).toBe('Alleen a is te zien: 10%');
  expect(said(row('a', null), row('b', null, { status: 'suppressed' }))).toBe('Van geen groep is een cijfer te zien');
});
