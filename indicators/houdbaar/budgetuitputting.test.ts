import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { budgetuitputting } from './budgetuitputting.ts';

const line = { jaar: 2021, kwartaal: 1, baten: 0 };
const given = {
  dekking: quarters('grootboek', '2021Q1', '2021Q2', '2021Q4', '2025Q1'),
  grootboek: [
    { ...line, taakveld: '6.3', taakveld_plan: '6.3', lasten: 5_000_000, baten: 1_000_000 },
    { ...line, taakveld: '6.72', taakveld_plan: '6.72', lasten: 3_000_000 },
    { ...line, taakveld: '6.91', taakveld_plan: null, lasten: 9_000_000 },
    { ...line, kwartaal: 2, taakveld: '6.3', taakveld_plan: '6.3', lasten: 500_000 },
    { ...line, jaar: 2025, taakveld: '6.3', taakveld_plan: '6.3', lasten: 1 },
  ],
};

onBothEngines('F01 adds up from January, and needs every quarter before it and a budget', given, async (db) => {
  await expectRows(db, countOf(budgetuitputting), '2021Q2', [1, 2, 4]);
  // Published totals x EUR 1.000: 43610 in all and 12384 for Iedereen doet mee in 2021.
  await expectCounts(db, countOf(budgetuitputting, 'meedoen'), null, [
    { period: '2021Q1', numerator: 4_000_000, denominator: 12_384_000 },
    { period: '2021Q2', numerator: 4_500_000, denominator: 12_384_000 },
  ]);
  return expectCounts(db, countOf(budgetuitputting), null, [
    { period: '2021Q1', numerator: 7_000_000, denominator: 43_610_000 },
    { period: '2021Q2', numerator: 7_500_000, denominator: 43_610_000 },
  ]);
});
