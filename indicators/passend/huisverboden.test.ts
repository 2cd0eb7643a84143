import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { huisverboden } from './huisverboden.ts';

const given = {
  dekking: quarters('huisverboden', '2024Q1', '2024Q2', '2024Q3'),
  huisverbod: [
    { opgelegd: '2024-03-31', verlengd: true },
    { opgelegd: '2024-01-01', verlengd: false },
    { opgelegd: '2024-04-01', verlengd: false },
    { opgelegd: '2023-12-31', verlengd: true },
  ],
};

onBothEngines('a home ban counts once on the day it is imposed, extended or not', given, async (db) => {
  const count = countOf(huisverboden);
  await expectRows(db, count, '2024Q1', [1, 2]);
  return expectCounts(db, count, null, [
    { period: '2024Q1', numerator: 2 },
    { period: '2024Q2', numerator: 1 },
    { period: '2024Q3', numerator: 0 },
  ]);
});
