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

test('the highest group is named', () => {
  expect(said(row('0-17', 12), row('18-24', 30))).toBe('Het hoogst bij 18-24: 30%');
});

test('a hidden group may be the highest, or another than the rest: the title speaks of what can be seen', () => {
  const hidden = row('75+', null, { status: 'suppressed' });
  expect(said(row('0-17', 12), row('18-24', 30), hidden)).toBe('Van wat te zien is, het hoogst bij 18-24: 30%');
  expect(said(row('0-17', 0), row('18-24', 0), hidden)).toBe('Alle groepen die te zien zijn, gelijk: 0%');
});

test('a group that is the highest with another is not named as the only one', () => {
  expect(said(row('0-17', 30), row('18-24', 30.2), row('75+', 12))).toBe('Het hoogst bij onder meer 18-24: 30%');
});

test('groups whose margins overlap differ in nothing, and equal ones are equal', () => {
  expect(said(row('a', 10, { lower: 5, upper: 20 }), row('b', 15, { lower: 9, upper: 25 }))).toBe(
    'Geen duidelijk verschil tussen de groepen',
  );
  expect(said(row('a', 10.1), row('b', 10.2))).toBe('Alle groepen gelijk: 10%');
});

test('one group alone is named, and so is that none can be seen', () => {
  expect(said(row('a', 10), row('b', null))).toBe('Alleen van a is een cijfer te zien: 10%');
  expect(said(row('a', null), row('b', null, { status: 'suppressed' }))).toBe('Van geen groep is een cijfer te zien');
});
