import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { betekenisvolleContacten } from './betekenisvolle-contacten.ts';

onBothEngines(
  "'mee eens' is the lowest answer that counts, and who did not answer is left out",
  {
    ggd_respondent: [
      { jaar: 2024, leeftijd: 40, contacten: 5, gewicht: 10 },
      { jaar: 2024, leeftijd: 40, contacten: 4, gewicht: 20 },
      { jaar: 2024, leeftijd: 40, contacten: 3, gewicht: 30 },
      { jaar: 2024, leeftijd: 40, contacten: null, gewicht: 40 },
    ],
  },
  async (db) => {
    const count = countOf(betekenisvolleContacten);
    await expectRows(db, count, '2024', [1, 2, 3]);
    return expectCounts(db, count, null, [{ period: '2024', n: 3, numerator: 30, denominator: 60, stratumSize: 4 }]);
  },
);
