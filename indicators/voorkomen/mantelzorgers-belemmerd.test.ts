import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { mantelzorgersBelemmerd } from './mantelzorgers-belemmerd.ts';

onBothEngines(
  "'soms' counts among mantelzorgers; other respondents are outside the share but inside the stratum",
  {
    ggd_respondent: [
      { jaar: 2024, leeftijd: 60, mantelzorger: true, mantelzorg_belemmerd: 'soms', gewicht: 1 },
      { jaar: 2024, leeftijd: 60, mantelzorger: true, mantelzorg_belemmerd: 'vaak', gewicht: 2 },
      { jaar: 2024, leeftijd: 60, mantelzorger: true, mantelzorg_belemmerd: 'nooit', gewicht: 4 },
      { jaar: 2024, leeftijd: 60, mantelzorger: true, mantelzorg_belemmerd: null, gewicht: 8 },
      { jaar: 2024, leeftijd: 60, mantelzorger: false, mantelzorg_belemmerd: null, gewicht: 16 },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(mantelzorgersBelemmerd), '2024', [1, 2, 3]);
    return expectCounts(db, countOf(mantelzorgersBelemmerd), null, [
      {
        period: '2024',
        n: 3,
        numerator: 3,
        denominator: 7,
        numeratorSquares: 5,
        denominatorSquares: 21,
        stratumSize: 5,
      },
    ]);
  },
);
