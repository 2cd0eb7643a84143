import type { Observation } from 'server/contract.ts';
import { expect, test } from 'vitest';
import { groupPeriods, groupRows } from './group-rows.ts';
import { groupSummary } from './group-summary.ts';
import { point } from './point.fixture.ts';

const row = (
  group: string | null,
  period: string,
  value: number | null,
  rest: Partial<Observation> = {},
): Observation => ({
  ...point(period, value),
  measure: 'main',
  region: 'GM0171',
  breakdown: group === null ? null : 'leeftijd',
  group,
  deliveries: [],
  ...rest,
});

const rows = [
  row(null, '2024', 50),
  row('75 en ouder', '2024', 31),
  row('5 t/m 11', '2024', null, { status: 'suppressed' }),
  row('18 t/m 34', '2024', 62),
  row('18 t/m 34', '2020', 60),
  row('18 t/m 34', '2024', 99, { region: 'NL01' }),
];
const wanted = { measure: 'main', region: 'GM0171', breakdown: 'leeftijd' };

test('groups are those of our own municipality in one period, without the total, in the order of their numbers', () => {
  expect(groupRows(rows, { ...wanted, period: '2024' }).map(({ group }) => group)).toEqual([
    '5 t/m 11',
    '18 t/m 34',
    '75 en ouder',
  ]);
});

test('the newest period comes first', () => {
  expect(groupPeriods(rows, wanted)).toEqual(['2024', '2020']);
});

test('the summary names the highest and the lowest and says that a group is hidden', () => {
  const shown = groupRows(rows, { ...wanted, period: '2024' });
  expect(groupSummary({ rows: shown, period: '2024', unit: '%', decimals: 0 })).toBe(
    'Van de groepen die te zien zijn was het cijfer in 2024 het hoogst bij 18 t/m 34 (62%). Het laagst was het bij 75 en ouder (31%). ' +
      'Eén groep is afgeschermd, omdat anders iemand herkend kan worden.',
  );
});

test('a group without a figure is named, apart from those that are hidden', () => {
  const shown = [row('Bant', '2024', 60), row('Creil', '2024', null), row('Ens', '2024', 50)];
  expect(groupSummary({ rows: shown, period: '2024', unit: '%', decimals: 0 })).toBe(
    'Van de groepen die te zien zijn was het cijfer in 2024 het hoogst bij Bant (60%). Het laagst was het bij Ens (50%). ' +
      'Van Creil is er geen cijfer.',
  );
});

test('of groups that are lowest together one is named as one of them', () => {
  const first = groupRows(rows, { ...wanted, period: '2024' }).find(({ value }) => value !== null);
  if (first === undefined) throw new Error('a group with a figure expected');
  const tied = [first, ...['b', 'c'].map((group) => ({ ...first, group, value: 10 }))];
  expect(groupSummary({ rows: tied, period: '2024', unit: '%', decimals: 0 })).toContain(
    'Het laagst was het bij onder meer c (10%).',
  );
});
