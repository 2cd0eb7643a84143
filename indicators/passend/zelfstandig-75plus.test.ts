import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { zelfstandig75plus } from './zelfstandig-75plus.ts';

const figure = { tabel: '71488ned', jaar: 2024, periode: '2024JJ00', marge: 'waarde', status: 'definitief' };

/** One age group in both topics: all persons, and those in private households. */
const age = (dimensies: string, all: number | null, inPrivate: number, other: object = {}) => [
  { ...figure, dimensies, onderwerp: 'TotaalPersonenInHuishoudens', waarde: all, ...other },
  { ...figure, dimensies, onderwerp: 'TotaalInParticuliereHuishoudens', waarde: inPrivate, ...other },
];
const fiveAges = (other: object = {}) => [
  ...age('Geslacht=T001038;Leeftijd=71600', 1600, 1580, other),
  ...age('Geslacht=T001038;Leeftijd=71700', 1000, 960, other),
  ...age('Geslacht=T001038;Leeftijd=71800', 600, 540, other),
  ...age('Geslacht=T001038;Leeftijd=71900', 200, 150, other),
  ...age('Geslacht=T001038;Leeftijd=22000', 50, 20, other),
];

onBothEngines(
  'the five age groups from 75 add up; younger people, one sex and the households themselves are left out',
  {
    cbs_cijfer: [
      ...fiveAges(),
      ...age('Geslacht=T001038;Leeftijd=71500', 2400, 2390),
      ...age('Geslacht=3000;Leeftijd=71600', 800, 790),
      { ...figure, dimensies: 'Geslacht=T001038;Leeftijd=71600', onderwerp: 'Alleenstaand', waarde: 500 },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(zelfstandig75plus), '2024', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    return expectCounts(db, countOf(zelfstandig75plus), null, [
      { period: '2024', n: 3450, numerator: 3250, denominator: 3450, provisional: false },
    ]);
  },
);

onBothEngines(
  'with one age group unknown there is no total, and a mark on one figure marks the share',
  {
    cbs_cijfer: [
      ...fiveAges({ gemeente: 'PV24', status: 'voorlopig' }),
      ...fiveAges().slice(0, 8),
      ...age('Geslacht=T001038;Leeftijd=22000', null, 20),
    ],
  },
  (db) =>
    expectCounts(db, countOf(zelfstandig75plus), null, [
      { gemeente: 'GM0171', period: '2024', numerator: 3250, denominator: null, provisional: false },
      { gemeente: 'PV24', period: '2024', numerator: 3250, denominator: 3450, provisional: true },
    ]),
);

onBothEngines(
  'the measure codes of OData v4 give the same figure as the topics of v3',
  {
    cbs_cijfer: [
      ...fiveAges({ tabel: '71488NED' }).map((row) => ({
        ...row,
        onderwerp: row.onderwerp === 'TotaalPersonenInHuishoudens' ? 'M000330' : 'M000331',
      })),
      {
        ...figure,
        tabel: '71488NED',
        dimensies: 'Geslacht=T001038;Leeftijd=22000',
        onderwerp: 'M000332',
        waarde: 30,
      },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(zelfstandig75plus), '2024', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    return expectCounts(db, countOf(zelfstandig75plus), null, [
      { period: '2024', n: 3450, numerator: 3250, denominator: 3450 },
    ]);
  },
);
