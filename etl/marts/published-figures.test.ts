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

const all = (rank: number, of: Record<string, string>) => ({
  ...residents('', 70 + rank),
  rank,
  delivery: `d${9 - rank}`,
  ...of,
});
const labelled = (age: string) =>
  `Burgerlijke staat=Totaal burgerlijke staat;Geslacht=Totaal mannen en vrouwen;Leeftijd=${age}`;

const shapes = (tabel: string, ...of: readonly (readonly [onderwerp: string, dimensies: string])[]) =>
  of.map(([onderwerp, dimensies], rank) => all(rank, { tabel, onderwerp, dimensies }));

test('one figure in two shapes is one: the delivery that came later holds, as label, code or measure', async () => {
  const work = shapes(
    '86088NED',
    ['Arbeid/Netto arbeidsparticipatie', 'Geslacht=Totaal mannen en vrouwen;Leeftijd=15 tot 75 jaar'],
    ['NettoArbeidsparticipatie', 'Geslacht=T001038;Leeftijd=52052'],
  );
  const stay = shapes(
    '85098NED',
    ['A045562', ''],
    ['Jongeren met jeugdhulp met verblijf', ''],
    ['JongerenMetJeugdhulpMetVerblijf', ''],
  );
  const pupils = shapes(
    '85701NED',
    ['Leerlingen_1', 'Leeftijd=10400'],
    ['Leerlingen/studenten/Leerlingen', 'Leeftijd=4 jaar'],
  );
  // Not the same: another sex, another year of age.
  const others = shapes(
    '86088NED',
    ['NettoArbeidsparticipatie', 'Geslacht=3000;Leeftijd=52052'],
    ['NettoArbeidsparticipatie', 'Geslacht=T001038;Leeftijd=10100'],
  );
  const rows = [...work, ...stay, ...pupils, ...others];
  const kept = await martsForTest({ statline: rows }, 'select tabel, onderwerp, waarde from cbs_cijfer order by all');
  expect(kept).toEqual([
    { tabel: '85098NED', onderwerp: 'A045562', waarde: 70 },
    { tabel: '85701NED', onderwerp: 'Leerlingen_1', waarde: 70 },
    { tabel: '86088NED', onderwerp: 'Arbeid/Netto arbeidsparticipatie', waarde: 70 },
    { tabel: '86088NED', onderwerp: 'NettoArbeidsparticipatie', waarde: 70 },
    { tabel: '86088NED', onderwerp: 'NettoArbeidsparticipatie', waarde: 71 },
  ]);
});

const measured = (onderwerp: string, waarde: number) =>
  residents('', waarde, { tabel: '86088NED', onderwerp, dimensies: '' });
const meaning = (lijst: string, code: string, titel: string, rank = 0) => ({ lijst, code, titel, ouder: null, rank });

test('a measure goes by the label that the newest list of its table tells; one of two with the same label keeps its code', async () => {
  const statline = ['M003026', 'M000001', 'M000002', 'M000003'].map((code, at) => measured(code, at + 1));
  const lists = [
    meaning('86088NED_MeasureCodes', 'M003026', 'Netto arbeidsparticipatie'),
    meaning('86088NED_MeasureCodes', 'M003026', 'Netto', 1),
    meaning('86088NED_MeasureCodes', 'M000001', 'Saldo'),
    meaning('86088NED_MeasureCodes', 'M000002', 'Saldo'),
    // Neither a group nor the list of another table tells what a measure is.
    meaning('86088NED_MeasureGroups', 'M000003', 'Arbeid'),
    meaning('71488ned_MeasureCodes', 'M000003', 'Inwoners'),
  ];
  const query = 'select onderwerp, waarde from cbs_cijfer order by waarde';
  expect(await martsForTest({ statline, 'statline-codelijst': lists }, query)).toEqual([
    { onderwerp: 'Netto arbeidsparticipatie', waarde: 1 },
    { onderwerp: 'M000001', waarde: 2 },
    { onderwerp: 'M000002', waarde: 3 },
    { onderwerp: 'M000003', waarde: 4 },
  ]);
});

test('topics that only their groups tell apart stay apart', async () => {
  const rows = ['Mannen/Totaal', 'Vrouwen/Totaal'].map((onderwerp, at) =>
    residents('', at + 1, { onderwerp, dimensies: '' }),
  );
  expect(await martsForTest({ statline: rows }, 'select onderwerp, waarde from cbs_cijfer order by 1')).toEqual([
    { onderwerp: 'Mannen/Totaal', waarde: 1 },
    { onderwerp: 'Vrouwen/Totaal', waarde: 2 },
  ]);
});

const keyFigure = (onderwerp: string, waarde: number, rank: number) =>
  residents('', waarde, { tabel: '70072ned', onderwerp, dimensies: '', rank, delivery: `d${rank}` });

test('a share that comes later takes not the place of the count of that name under another group', async () => {
  const rows = [
    keyFigure('Leeftijdsgroepen, relatief/Jonger dan 5 jaar', 5.3, 0),
    keyFigure('Leeftijdsgroepen/Jonger dan 5 jaar', 2650, 1),
    keyFigure('Leeftijdsgroepen/Jonger dan 5 jaar', 2640, 2),
    // Under one group alone a group more above it, or none, makes no other figure.
    keyFigure('Bevolking/Bevolkingssamenstelling/Totale bevolking', 50_800, 0),
    keyFigure('Bevolkingssamenstelling/Totale bevolking', 50_700, 1),
    keyFigure('TotaleBevolking', 50_600, 2),
  ];
  expect(await martsForTest({ statline: rows }, 'select onderwerp, waarde from cbs_cijfer order by 2')).toEqual([
    { onderwerp: 'Leeftijdsgroepen, relatief/Jonger dan 5 jaar', waarde: 5.3 },
    { onderwerp: 'Leeftijdsgroepen/Jonger dan 5 jaar', waarde: 2650 },
    { onderwerp: 'Bevolking/Bevolkingssamenstelling/Totale bevolking', waarde: 50_800 },
  ]);
});

test('the population is read from a label download too', async () => {
  const rows = [
    residents('', 560, { onderwerp: 'Bevolking op 1 januari', dimensies: labelled('0 jaar') }),
    residents('', 110, { onderwerp: 'Bevolking op 1 januari', dimensies: labelled('95 jaar of ouder') }),
    residents('10010', 559, { rank: 1, delivery: 'a' }),
    residents('', 900, { onderwerp: 'Bevolking op 1 januari', dimensies: labelled('75 tot 80 jaar') }),
  ];
  expect(await martsForTest({ statline: rows }, 'select leeftijd, aantal from bevolking order by 1')).toEqual([
    { leeftijd: 0, aantal: 560 },
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
