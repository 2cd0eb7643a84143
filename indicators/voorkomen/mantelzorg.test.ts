import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { mantelzorg } from './mantelzorg.ts';

onBothEngines(
  'every stratum of a wave is counted apart, and who did not answer is left out but stays in the size of the stratum',
  {
    ggd_respondent: [
      { jaar: 2016, leeftijd: 19, stratum: 'dorp', mantelzorger: true, gewicht: 2 },
      { jaar: 2016, leeftijd: 50, stratum: 'dorp', mantelzorger: false, gewicht: 3 },
      { jaar: 2016, leeftijd: 50, stratum: 'dorp', mantelzorger: null, gewicht: 4 },
      { jaar: 2016, leeftijd: 50, stratum: 'stad', mantelzorger: false, gewicht: 5 },
      { jaar: 2020, leeftijd: 50, stratum: 'dorp', mantelzorger: true, gewicht: 6 },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(mantelzorg), '2016', [1, 2, 4]);
    return expectCounts(db, countOf(mantelzorg), null, [
      {
        period: '2016',
        stratum: 'dorp',
        n: 2,
        numerator: 2,
        denominator: 5,
        numeratorSquares: 4,
        denominatorSquares: 13,
        stratumSize: 3,
      },
      { period: '2016', stratum: 'stad', n: 1, numerator: 0, denominator: 5, stratumSize: 1 },
      { period: '2020', stratum: 'dorp', n: 1, numerator: 6, denominator: 6, stratumSize: 1 },
    ]);
  },
);
