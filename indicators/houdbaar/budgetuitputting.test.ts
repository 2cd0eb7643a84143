import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { begun, guessed, quarters } from '../test/quarters.ts';
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

onBothEngines(
  'each taakveld has its own, without a percentage where budget or spending is negative',
  {
    dekking: quarters('grootboek', '2021Q1', '2023Q1'),
    grootboek: [
      { ...line, taakveld: '6.3', taakveld_plan: '6.3', lasten: 561_000 },
      { ...line, taakveld: '6.81', taakveld_plan: '6.81', lasten: 50_000 },
      { ...line, jaar: 2023, taakveld: '6.81a', taakveld_plan: '6.81', lasten: 10_000, baten: 1_430_000 },
    ],
  },
  async (db) => {
    // Table 2: 6.81 has -364 in 2021 and 60 in 2023, 6.3 has 2805 in 2021, x EUR 1.000.
    await expectCounts(db, countOf(budgetuitputting, '6.81'), null, [
      { period: '2021Q1', numerator: 50_000, denominator: null },
      { period: '2023Q1', numerator: -1_420_000, denominator: null },
    ]);
    return expectCounts(db, countOf(budgetuitputting, '6.3'), null, [
      { period: '2021Q1', numerator: 561_000, denominator: 2_805_000 },
      { period: '2023Q1', numerator: 0, denominator: 2_757_000 },
    ]);
  },
);

onBothEngines(
  'a quarter that the ledger stops in is provisional, and so are those after it in the year',
  {
    dekking: [
      ...quarters('grootboek', '2021Q4', '2022Q1'),
      ...begun('grootboek', '2022Q2'),
      ...quarters('grootboek', '2022Q3', '2023Q1'),
    ],
    grootboek: [{ ...line, taakveld: '6.3', taakveld_plan: '6.3', lasten: 1 }],
  },
  (db) =>
    expectCounts(db, countOf(budgetuitputting), null, [
      { period: '2022Q1', provisional: false },
      { period: '2022Q2', provisional: true },
      { period: '2022Q3', provisional: true },
      { period: '2023Q1', provisional: false },
    ]),
);

onBothEngines(
  'of a ledger that does not say its period the spending is provisional, and no posting is unknown',
  {
    dekking: guessed('grootboek', '2021Q1'),
    grootboek: [{ ...line, taakveld: '6.3', taakveld_plan: '6.3', lasten: 561_000 }],
  },
  async (db) => {
    // Table 2: 6.3 has 2805 and 6.81 has -364 in 2021, x EUR 1.000.
    await expectCounts(db, countOf(budgetuitputting, '6.3'), null, [
      { period: '2021Q1', numerator: 561_000, denominator: 2_805_000, provisional: true },
    ]);
    return expectCounts(db, countOf(budgetuitputting, '6.81'), null, [
      { period: '2021Q1', numerator: null, n: 0, provisional: true },
    ]);
  },
);
