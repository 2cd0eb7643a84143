import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { onderwijs } from './onderwijs.ts';

const figure = {
  tabel: '85701NED',
  onderwerp: 'LeerlingenEnStudenten',
  jaar: 2023,
  periode: '2023SJ00',
  marge: 'waarde',
  status: 'definitief',
};
const pupils = (age: number, waarde: number | null, other: object = {}) => ({
  ...figure,
  dimensies: `Geslacht=T001038;Leeftijd=${10000 + 100 * age};Onderwijssoort=T001386`,
  waarde,
  ...other,
});
/** 20 ages with 10 pupils each: 200. */
const allAges = (other: object = {}) => Array.from({ length: 20 }, (_, index) => pupils(index + 4, 10, other));

onBothEngines(
  'ages 4 and 23 count above and below the line; 3 and 24, one kind of education and one sex are left out',
  {
    cbs_cijfer: [
      ...allAges(),
      pupils(3, 99),
      pupils(24, 99),
      pupils(12, 99, { dimensies: 'Geslacht=T001038;Leeftijd=11200;Onderwijssoort=A025279' }),
      pupils(12, 99, { dimensies: 'Geslacht=3000;Leeftijd=11200;Onderwijssoort=T001386' }),
    ],
    bevolking: [
      { jaar: 2023, leeftijd: 3, aantal: 1000 },
      { jaar: 2023, leeftijd: 4, aantal: 120 },
      { jaar: 2023, leeftijd: 23, aantal: 130 },
      { jaar: 2023, leeftijd: 24, aantal: 1000 },
      { jaar: 2024, leeftijd: 10, aantal: 1000 },
    ],
  },
  async (db) => {
    await expectRows(
      db,
      countOf(onderwijs),
      '2023',
      [1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
    );
    return expectCounts(db, countOf(onderwijs), null, [
      { period: '2023', n: 250, numerator: 200, denominator: 250, provisional: false },
    ]);
  },
);

onBothEngines(
  'an age that CBS leaves open makes the share unknown, and a mark is carried',
  {
    cbs_cijfer: [
      ...allAges({ gemeente: 'NL01', status: 'voorlopig' }),
      ...allAges().slice(1),
      pupils(4, null, { status: 'ontbreekt' }),
    ],
    bevolking: [
      { jaar: 2023, leeftijd: 10, aantal: 250 },
      { gemeente: 'NL01', jaar: 2023, leeftijd: 10, aantal: 400 },
    ],
  },
  (db) =>
    expectCounts(db, countOf(onderwijs), null, [
      { gemeente: 'GM0171', period: '2023', numerator: null, denominator: 250, provisional: false },
      { gemeente: 'NL01', period: '2023', numerator: 200, denominator: 400, provisional: true },
    ]),
);
