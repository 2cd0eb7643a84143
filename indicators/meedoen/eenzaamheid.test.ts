import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { eenzaamheid } from './eenzaamheid.ts';

const given = {
  ggd_respondent: [
    { jaar: 2022, leeftijd: 40, eenzaamheidsscore: 2, gewicht: 1 },
    { jaar: 2022, leeftijd: 40, eenzaamheidsscore: 3, gewicht: 2 },
    { jaar: 2022, leeftijd: 40, eenzaamheidsscore: 8, gewicht: 4 },
    { jaar: 2022, leeftijd: 40, eenzaamheidsscore: 9, gewicht: 8 },
    { jaar: 2022, leeftijd: 40, eenzaamheidsscore: 11, gewicht: 16 },
    { jaar: 2022, leeftijd: 40, eenzaamheidsscore: null, gewicht: 32 },
  ],
};

onBothEngines('a score of 3 is lonely and a score of 2 is not', given, async (db) => {
  await expectRows(db, countOf(eenzaamheid), '2022', [1, 2, 3, 4, 5]);
  return expectCounts(db, countOf(eenzaamheid), null, [{ period: '2022', n: 5, numerator: 30, denominator: 31 }]);
});

onBothEngines('moderate runs from 3 to 8', given, (db) =>
  expectCounts(db, countOf(eenzaamheid, 'matig'), null, [{ period: '2022', numerator: 6, denominator: 31 }]),
);

onBothEngines('severe starts at 9 and takes in very severe', given, (db) =>
  expectCounts(db, countOf(eenzaamheid, 'ernstig'), null, [{ period: '2022', numerator: 24, denominator: 31 }]),
);

const figure = {
  tabel: '50150NED',
  onderwerp: 'Eenzaam',
  jaar: 2022,
  periode: '2022JJ00',
  dimensies: 'Leeftijd=20300',
  marge: 'waarde',
  status: 'definitief',
};

onBothEngines(
  'province and country come from RIVM with their own bounds, and its modelled figure of a gemeente does not',
  {
    ...given,
    cbs_cijfer: [
      { ...figure, gemeente: 'NL01', waarde: 49.2 },
      { ...figure, gemeente: 'NL01', waarde: 48.9, marge: 'ondergrens' },
      { ...figure, gemeente: 'NL01', waarde: 49.5, marge: 'bovengrens' },
      { ...figure, gemeente: 'PV24', waarde: 51 },
      // The same year in the table before this one, and with the groups that stand above a topic.
      { ...figure, gemeente: 'PV24', waarde: 50, tabel: '50120NED', onderwerp: 'Eenzaamheid/Eenzaam' },
      { ...figure, gemeente: 'PV24', waarde: 47, jaar: 2020, periode: '2020JJ00', onderwerp: 'Eenzaamheid/Eenzaam' },
      { ...figure, waarde: 46.8 },
      { ...figure, gemeente: 'WK017101', waarde: 45 },
      { ...figure, gemeente: 'NL01', waarde: 55, dimensies: 'Leeftijd=80200' },
      { ...figure, gemeente: 'NL01', waarde: 30, onderwerp: 'EmotioneelEenzaam' },
      { ...figure, gemeente: 'NL01', waarde: 14.4, onderwerp: 'ErnstigZeerErnstigEenzaam' },
      // Of another age and another scale.
      { ...figure, gemeente: 'NL01', waarde: 22, tabel: '50140NED' },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(eenzaamheid), '2022', [1, 1, 2, 2, 3, 3, 4, 4, 5]);
    await expectCounts(db, countOf(eenzaamheid, 'ernstig'), null, [
      { gemeente: 'GM0171', period: '2022', numerator: 24, denominator: 31, lower: null, upper: null },
      { gemeente: 'NL01', period: '2022', numerator: 14.4, denominator: null, lower: null, upper: null },
    ]);
    return expectCounts(db, countOf(eenzaamheid), null, [
      { gemeente: 'GM0171', period: '2022', numerator: 30, denominator: 31, lower: null, upper: null },
      { gemeente: 'NL01', period: '2022', numerator: 49.2, denominator: null, lower: 48.9, upper: 49.5 },
      { gemeente: 'PV24', period: '2020', numerator: 47, denominator: null, lower: null, upper: null },
      { gemeente: 'PV24', period: '2022', numerator: 51, denominator: null, lower: null, upper: null },
    ]);
  },
);
