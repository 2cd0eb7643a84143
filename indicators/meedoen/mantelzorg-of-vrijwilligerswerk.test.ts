import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { mantelzorgOfVrijwilligerswerk } from './mantelzorg-of-vrijwilligerswerk.ts';

onBothEngines(
  'who does both counts once, and a half answered pair is left out',
  {
    ggd_respondent: [
      { jaar: 2024, leeftijd: 30, mantelzorger: true, vrijwilliger: true, gewicht: 1 },
      { jaar: 2024, leeftijd: 30, mantelzorger: true, vrijwilliger: false, gewicht: 2 },
      { jaar: 2024, leeftijd: 30, mantelzorger: false, vrijwilliger: true, gewicht: 4 },
      { jaar: 2024, leeftijd: 30, mantelzorger: false, vrijwilliger: false, gewicht: 8 },
      { jaar: 2024, leeftijd: 30, mantelzorger: true, vrijwilliger: null, gewicht: 16 },
      { jaar: 2024, leeftijd: 30, mantelzorger: null, vrijwilliger: false, gewicht: 32 },
    ],
  },
  async (db) => {
    const count = countOf(mantelzorgOfVrijwilligerswerk);
    await expectRows(db, count, '2024', [1, 2, 3, 4]);
    return expectCounts(db, count, null, [{ period: '2024', n: 4, numerator: 7, denominator: 15, stratumSize: 6 }]);
  },
);
