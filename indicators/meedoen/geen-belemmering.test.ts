import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { geenBelemmering } from './geen-belemmering.ts';

onBothEngines(
  "'nauwelijks' counts, 'enigszins' does not, and who did not answer is left out",
  {
    ggd_respondent: [
      { jaar: 2020, leeftijd: 30, belemmering: 'geen', gewicht: 1.5 },
      { jaar: 2020, leeftijd: 30, belemmering: 'nauwelijks', gewicht: 2.5 },
      { jaar: 2020, leeftijd: 30, belemmering: 'enigszins', gewicht: 3 },
      { jaar: 2020, leeftijd: 30, belemmering: 'sterk', gewicht: 1 },
      { jaar: 2020, leeftijd: 30, belemmering: null, gewicht: 9 },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(geenBelemmering), '2020', [1, 2, 3, 4]);
    return expectCounts(db, countOf(geenBelemmering), null, [
      { period: '2020', n: 4, numerator: 4, denominator: 8, stratumSize: 5 },
    ]);
  },
);
