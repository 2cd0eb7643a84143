import { expect, it } from 'vitest';
import { martsForTest } from 'etl/marts-for-test.ts';
import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { jongerenResidentieel } from './jongeren-residentieel.ts';

const verblijf = {
  wet: 'Jeugdwet',
  productcategorie: '44',
  productgroep: 'Verblijf',
  verblijf: true,
  toegewezen: '2023-01-01',
  start: '2023-02-01',
};

const given = {
  dekking: quarters('backoffice-voorzieningen', '2024Q1', '2024Q2'),
  traject: [
    { ...verblijf, persoon: 'anna', geboortejaar: 2010 },
    { ...verblijf, persoon: 'anna', geboortejaar: 2010, start: '2024-03-01' },
    { ...verblijf, persoon: 'bram', geboortejaar: 2006, einde: '2024-06-30', einde_delivery: 'd307', einde_row: 103 },
    { ...verblijf, persoon: 'cees', geboortejaar: 2010, einde: '2024-03-31' },
    { ...verblijf, persoon: 'dirk', geboortejaar: 2010, pleegzorg: true },
    { ...verblijf, persoon: 'eva', geboortejaar: 2010, verblijf: false },
    { ...verblijf, persoon: 'fem', geboortejaar: 1970, wet: 'Wmo' },
  ],
};

onBothEngines('a young person counts once, and pleegzorg and the Wmo are left out', given, async (db) => {
  const count = countOf(jongerenResidentieel);
  await expectRows(db, count, '2024Q1', [1, 2, 3, 103]);
  await expectCounts(db, count, 'leeftijd', [
    { period: '2024Q1', group: '0-17', numerator: 1 },
    { period: '2024Q1', group: '18-34', numerator: 1 },
    { period: '2024Q2', group: '0-17', numerator: 1 },
    { period: '2024Q2', group: '18-34', numerator: 0 },
  ]);
  return expectCounts(db, count, null, [
    { period: '2024Q1', numerator: 2 },
    { period: '2024Q2', numerator: 1 },
  ]);
});

it('by category and product code: stay counts, foster care does not, nor what may be stay but does not say so', async () => {
  const delivered = [
    ...['35', '36', '37', '38', '43', '44', '45', '46', '52', '54', '55'].map((category) => [category, null] as const),
    ['44', '44A07'],
    ['43', '43A01'],
  ] as const;
  const rows = delivered.map(([category, product], at) => ({
    Wet: 'Jeugdwet',
    Toewijzingnummer: String(at),
    Beschikkingnummer: String(at),
    Productcategorie: category,
    Productcode: product,
    Ingangsdatum: '2024-01-01',
    'Start zorg': '2024-01-01',
    persoon: 'p',
  }));
  const counted = await martsForTest(
    { 'backoffice-voorzieningen': rows },
    'select traject_id from traject where verblijf and not pleegzorg',
  );
  const codes = counted.map((row) => delivered[Number(row['traject_id'])]?.join('/'));
  expect(codes.toSorted()).toEqual(['36/', '37/', '38/', '43/', '43/43A01', '44/']);

  // The sheet says so in the same codes.
  for (const words of [
    '(productcategorieën 36, 37, 38, 43, 44)',
    'Pleegzorg herkennen wij aan productcategorie 35 of productcode 44A07.',
    'Crisishulp (46), jeugd-ggz (52 en 54) en landelijk ingekochte zorg (55) tellen niet mee',
  ])
    expect(jongerenResidentieel.interpretation?.includes(words), words).toBe(true);
});

const cbs = { tabel: '85098NED', onderwerp: 'A045562', dimensies: '', marge: 'waarde', status: 'definitief' };
const year = (jaar: number) => ({ ...cbs, jaar, periode: `${jaar}JJ00` });

// CBS published 9,1 for Flevoland in 2023, and 8,9 while it was provisional.
onBothEngines(
  'the figure of CBS stands beside it per region, by year and without the half years',
  {
    cbs_cijfer: [
      { ...year(2023), gemeente: 'PV24', waarde: 9.1 },
      { ...year(2023), gemeente: 'GM0171', waarde: 9.9, status: 'voorlopig' },
      { ...year(2023), gemeente: 'GM0171', periode: '2023X000', waarde: 8 },
      { ...year(2023), gemeente: 'GM0171', onderwerp: 'A045561', waarde: 12.5 },
      { ...year(2024), gemeente: 'GM0171', waarde: null, status: 'ontbreekt' },
    ],
  },
  async (db) => {
    const count = countOf(jongerenResidentieel, 'cbs-met-verblijf');
    await expectRows(db, count, '2023', [1, 2]);
    await expectCounts(db, count, 'leeftijd', []);
    return expectCounts(db, count, null, [
      { gemeente: 'GM0171', period: '2023', numerator: 9.9, denominator: null, provisional: true },
      { gemeente: 'GM0171', period: '2024', numerator: null, denominator: null, provisional: false },
      { gemeente: 'PV24', period: '2023', numerator: 9.1, denominator: null, provisional: false },
    ]);
  },
);
