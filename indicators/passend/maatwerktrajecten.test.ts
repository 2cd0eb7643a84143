import { readReference } from 'etl/reference/read-reference.ts';
import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { maatwerktrajecten } from './maatwerktrajecten.ts';

const toegewezen = '2023-06-01';
const begeleiding = { toegewezen, wet: 'Wmo', productcategorie: '02', productgroep: 'Begeleiding', geboortejaar: 1960 };
const ambulant = {
  toegewezen,
  wet: 'Jeugdwet',
  productcategorie: '45',
  productgroep: 'Jeugdhulp ambulant',
  geboortejaar: 2009,
};

const given = {
  dekking: quarters('backoffice-voorzieningen', '2024Q1', '2024Q2'),
  bevolking: [
    { jaar: 2023, leeftijd: 40, aantal: 9999 },
    { jaar: 2024, leeftijd: 14, aantal: 500 },
    { jaar: 2024, leeftijd: 63, aantal: 1000 },
    { jaar: 2024, leeftijd: 64, aantal: 500 },
  ],
  traject: [
    { ...begeleiding, start: '2023-06-15', einde: null },
    { ...begeleiding, start: '2024-03-31', einde: '2024-06-30' },
    { ...begeleiding, start: '2024-01-01', einde: '2024-03-31' },
    { ...ambulant, start: '2024-01-15', einde: '2024-04-01' },
    { ...ambulant, start: null },
    { ...begeleiding, productcategorie: '01', start: '2024-01-15' },
    { ...begeleiding, productcategorie: '11', start: '2024-01-15' },
    { ...begeleiding, productcategorie: '12', start: '2024-01-15' },
    { ...begeleiding, productcategorie: '13', start: '2024-01-15' },
    { ...begeleiding, productcategorie: '14', start: '2024-01-15' },
  ],
};

onBothEngines('care that starts on the reference date runs, and care that ends on it does not', given, async (db) => {
  const count = countOf(maatwerktrajecten);
  await expectRows(db, count, '2024Q1', [1, 2, 4]);
  return expectCounts(db, count, null, [
    { period: '2024Q1', n: 3, numerator: 3 },
    { period: '2024Q2', n: 1, numerator: 1 },
  ]);
});

onBothEngines(
  'the household, housing and aids categories of the Wmo are left out of every group',
  given,
  async (db) => {
    const count = countOf(maatwerktrajecten);
    await expectCounts(db, count, 'productgroep', [
      { period: '2024Q1', group: 'Begeleiding', numerator: 2 },
      { period: '2024Q1', group: 'Jeugdhulp ambulant', numerator: 1 },
      { period: '2024Q2', group: 'Begeleiding', numerator: 1 },
      { period: '2024Q2', group: 'Jeugdhulp ambulant', numerator: 0 },
    ]);
    return expectCounts(db, count, 'wet', [
      { period: '2024Q1', group: 'Jeugdwet', numerator: 1 },
      { period: '2024Q1', group: 'Wmo', numerator: 2 },
      { period: '2024Q2', group: 'Jeugdwet', numerator: 0 },
      { period: '2024Q2', group: 'Wmo', numerator: 1 },
    ]);
  },
);

onBothEngines('the figure per 1.000 stands against the residents on 1 January of the same year', given, async (db) => {
  const count = countOf(maatwerktrajecten, 'per-1000-inwoners');
  await expectCounts(db, count, 'wet', [
    { period: '2024Q1', group: 'Jeugdwet', numerator: 1, denominator: 2000 },
    { period: '2024Q1', group: 'Wmo', numerator: 2, denominator: 2000 },
    { period: '2024Q2', group: 'Jeugdwet', numerator: 0, denominator: 2000 },
    { period: '2024Q2', group: 'Wmo', numerator: 1, denominator: 2000 },
  ]);
  await expectCounts(db, count, 'wijk', []);
  return expectCounts(db, count, null, [
    { period: '2024Q1', numerator: 3, denominator: 2000 },
    { period: '2024Q2', numerator: 1, denominator: 2000 },
  ]);
});

onBothEngines('by age, residents who are 63 on 1 January stand with those who turn 64 that year', given, (db) =>
  expectCounts(db, countOf(maatwerktrajecten, 'per-1000-inwoners'), 'leeftijd', [
    { period: '2024Q1', group: '0-17', numerator: 1, denominator: 500 },
    { period: '2024Q1', group: '50-64', numerator: 2, denominator: 1000 },
    { period: '2024Q2', group: '0-17', numerator: 0, denominator: 500 },
    { period: '2024Q2', group: '50-64', numerator: 1, denominator: 1000 },
  ]),
);

onBothEngines('a year without a population has no denominator', { ...given, bevolking: [] }, (db) =>
  expectCounts(db, countOf(maatwerktrajecten, 'per-1000-inwoners'), null, [
    { period: '2024Q1', numerator: 3, denominator: null },
    { period: '2024Q2', numerator: 1, denominator: null },
  ]),
);

onBothEngines(
  'home services count under a name of their own, which is not that of the housing left out',
  {
    dekking: quarters('backoffice-voorzieningen', '2024Q1'),
    traject: [
      { ...begeleiding, productcategorie: '05', productgroep: productgroepOf('05'), start: '2024-01-15' },
      { ...begeleiding, productcategorie: '13', productgroep: productgroepOf('13'), start: '2024-01-15' },
    ],
  },
  (db) =>
    expectCounts(db, countOf(maatwerktrajecten), 'productgroep', [
      { period: '2024Q1', group: 'Woondiensten', numerator: 1 },
    ]),
);

/** As the code list of the Wmo names it. */
function productgroepOf(code: string): string {
  const found = readReference('productcategorieen').find((row) => row.wet === 'Wmo' && row.code === code);
  if (found?.productgroep === undefined) throw new Error(`no product category ${code}`);
  return found.productgroep;
}
