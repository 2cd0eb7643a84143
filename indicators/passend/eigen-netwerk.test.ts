import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { eigenNetwerk } from './eigen-netwerk.ts';

onBothEngines(
  "'mee eens' is the lowest answer that counts, per place, and who did not answer is left out",
  {
    ggd_respondent: [
      { jaar: 2024, leeftijd: 40, netwerk: 4, wijk: 'Bant', gewicht: 10 },
      { jaar: 2024, leeftijd: 40, netwerk: 3, wijk: 'Bant', gewicht: 30 },
      { jaar: 2024, leeftijd: 40, netwerk: 5, wijk: null, gewicht: 20 },
      { jaar: 2024, leeftijd: 40, netwerk: null, wijk: 'Bant', gewicht: 40 },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(eigenNetwerk), '2024', [1, 2, 3]);
    await expectCounts(db, countOf(eigenNetwerk), null, [{ period: '2024', n: 3, numerator: 30, denominator: 60 }]);
    return expectCounts(db, countOf(eigenNetwerk), 'wijk', [
      { period: '2024', group: 'Bant', n: 2, numerator: 10, denominator: 40 },
      { period: '2024', group: 'onbekend', n: 1, numerator: 20, denominator: 20 },
    ]);
  },
);
