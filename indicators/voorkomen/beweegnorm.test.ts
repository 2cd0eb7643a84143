import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { beweegnorm } from './beweegnorm.ts';

onBothEngines(
  'the youngest respondents fall in the group of 18 to 34, and who did not answer is left out',
  {
    ggd_respondent: [
      { jaar: 2020, leeftijd: 18, beweegrichtlijn: true, gewicht: 3 },
      { jaar: 2020, leeftijd: 34, beweegrichtlijn: false, gewicht: 1 },
      { jaar: 2020, leeftijd: 75, beweegrichtlijn: false, gewicht: 6 },
      { jaar: 2020, leeftijd: 75, beweegrichtlijn: null, gewicht: 7 },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(beweegnorm), '2020', [1, 2, 3]);
    await expectCounts(db, countOf(beweegnorm), null, [{ period: '2020', n: 3, numerator: 3, denominator: 10 }]);
    return expectCounts(db, countOf(beweegnorm), 'leeftijd', [
      { period: '2020', group: '18-34', n: 2, numerator: 3, denominator: 4 },
      { period: '2020', group: '75+', n: 1, numerator: 0, denominator: 6 },
    ]);
  },
);

const figure = {
  tabel: '50150NED',
  onderwerp: 'VoldoetAanBeweegrichtlijn',
  dimensies: 'Leeftijd=20300',
  marge: 'waarde',
  status: 'definitief',
  gemeente: 'NL01',
};

onBothEngines(
  'other regions have the beweegrichtlijn from 2020 on, as our own years before that are about the old norm',
  {
    cbs_cijfer: [
      { ...figure, jaar: 2016, periode: '2016JJ00', waarde: 46 },
      { ...figure, jaar: 2022, periode: '2022JJ00', waarde: 47.5 },
    ],
  },
  (db) =>
    expectCounts(db, countOf(beweegnorm), null, [
      { gemeente: 'NL01', period: '2022', n: 0, numerator: 47.5, denominator: null },
    ]),
);
