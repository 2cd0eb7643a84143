import { expect, test } from 'vitest';
import { martsForTest } from '../marts-for-test.ts';

const residents = (leeftijd: string, waarde: number | null, more = {}) => ({
  tabel: '03759ned',
  regio: 'GM0171',
  onderwerp: 'BevolkingOp1Januari',
  jaar: 2024,
  periode: '2024JJ00',
  dimensies: `BurgerlijkeStaat=T001019;Geslacht=T001038;Leeftijd=${leeftijd}`,
  marge: 'waarde',
  waarde,
  status: waarde === null ? 'ontbreekt' : 'definitief',
  ...more,
});

test('the population is read per year of age; totals, sexes and missing figures stay out', async () => {
  const rows = [
    residents('10000', 50_000),
    residents('10010', 560),
    residents('10100', 570),
    residents('19400', 40),
    residents('19500', 110),
    residents('10200', null),
    residents('71600', 900),
    residents('10300', 300, { dimensies: 'BurgerlijkeStaat=T001019;Geslacht=3000;Leeftijd=10300' }),
  ];
  expect(await martsForTest({ statline: rows }, 'select leeftijd, aantal from bevolking order by 1')).toEqual([
    { leeftijd: 0, aantal: 560 },
    { leeftijd: 1, aantal: 570 },
    { leeftijd: 94, aantal: 40 },
    { leeftijd: 95, aantal: 110 },
  ]);
});

test('a missing figure is null in cbs_cijfer and keeps its region', async () => {
  const rows = [residents('10010', null, { regio: 'NL01' })];
  expect(await martsForTest({ statline: rows }, 'select gemeente, waarde, status from cbs_cijfer')).toEqual([
    { gemeente: 'NL01', waarde: null, status: 'ontbreekt' },
  ]);
});

test('the taakvelden of every year roll back to those of the plan, and those without a counterpart to none', async () => {
  const expected: readonly (readonly [jaar: number, taakveld: string, plan: string | null])[] = [
    [2013, '6.1', null],
    [2022, '6.71', '6.71'],
    [2023, '0.4', null],
    [2023, '6.71a', '6.71'],
    [2023, '6.74a', '6.72'],
    [2023, '6.82b', '6.82'],
    [2023, '7.1', '7.1'],
    [2024, '6.73c', '6.72'],
    [2025, '6.21', '6.2'],
    [2025, '6.60', '6.6'],
    [2025, '6.753', '6.72'],
    [2025, '6.791', '6.71'],
    [2025, '6.792', '6.72'],
    [2025, '6.812', '6.81'],
    [2025, '6.91', null],
  ];
  const line = { regio: 'GM0171', verslagsoort: 'jaarrekening', lasten: 1, baten: 0, plaatsing: 1 };
  const rows = expected.map(([jaar, taakveld]) => ({ ...line, jaar, taakveld }));
  const found = await martsForTest(
    { iv3: rows },
    'select jaar, taakveld, taakveld_plan from iv3 order by jaar, taakveld',
  );
  expect(found.map((row) => [row['jaar'], row['taakveld'], row['taakveld_plan']])).toEqual(expected);
});
