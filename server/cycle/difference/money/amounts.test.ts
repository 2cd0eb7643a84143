import type { BudgetLine, Delivery, PeerLine, Release } from 'indicators/release/schema.ts';
import { expect, test } from 'vitest';
import { sampleRelease } from '../../../testing/sample-release.ts';
import type { Cause } from '../causes.ts';
import { differenceOf } from '../difference-of.ts';

/** Taakveld 6.1 in 2025 at two moments: 1.000 a quarter, of a budget of 3.600 and with 4.000 expected. */

const sample = sampleRelease();
const [sampleFile] = sample.deliveries;
const [sampleLine] = sample.budget;
const [sampleContract] = sample.contracts ?? [];
if (sampleFile === undefined || sampleLine === undefined || sampleContract === undefined)
  throw new Error('the sample has them');

const ledger = (id: string, to: string, kind = 'grootboek'): Delivery => ({
  ...sampleFile,
  id,
  fileName: `${id}.csv`,
  kind,
  periodFrom: '2025-01-01',
  periodTo: to,
});

const line = (part: Partial<BudgetLine>): BudgetLine => ({
  ...sampleLine,
  by: 'taakveld',
  code: '6.1',
  year: 2025,
  quarter: null,
  budget: null,
  lasten: 1_000,
  baten: 0,
  realised: 1_000,
  complete: false,
  forecast: null,
  deviation: null,
  percentOfBudget: null,
  iv3: null,
  ...part,
});

const year = (spent: number, part: Partial<BudgetLine> = {}) =>
  line({ budget: 3_600, lasten: spent, realised: spent, forecast: 4_000, ...part });
const quarters = (...spent: number[]) =>
  spent.map((realised, at) => line({ quarter: at + 1, lasten: realised, realised }));

const moment = (budget: BudgetLine[], deliveries: Delivery[], part: Partial<Release> = {}): Release => ({
  ...sample,
  indicators: [],
  otherSets: [],
  budgetPeers: [],
  contracts: [
    { ...sampleContract, kind: 'grootboek', revisedBy: 'ourselves' },
    { ...sampleContract, kind: 'iv3', revisedBy: 'source' },
  ],
  budget,
  deliveries,
  ...part,
});

const first = ledger('boek-1', '2025-06-30');
const corrected = ledger('boek-1-beter', '2025-06-30');
const later = ledger('boek-2', '2025-09-30');
const before = moment([year(2_000), ...quarters(1_000, 1_000)], [first]);

type Expected = [measure: string, period: string, was: number | null, is: number | null, cause: Cause];

const lines: [story: string, then: Release, now: Release, expected: Expected[]][] = [
  [
    'the budget of the plan was changed',
    before,
    moment([year(2_000, { budget: 3_800 }), ...quarters(1_000, 1_000)], [first]),
    [['budget', '2025', 3_600, 3_800, 'ander plan']],
  ],
  [
    'a third quarter came',
    before,
    moment([year(3_000, { forecast: 4_100 }), ...quarters(1_000, 1_000, 1_000)], [first, later]),
    [
      ['lasten', '2025', 2_000, 3_000, 'nieuwe meting'],
      ['realised', '2025', 2_000, 3_000, 'nieuwe meting'],
      ['forecast', '2025', 4_000, 4_100, 'nieuwe meting'],
      ['lasten', '2025Q3', null, 1_000, 'nieuwe meting'],
      ['baten', '2025Q3', null, 0, 'nieuwe meting'],
      ['realised', '2025Q3', null, 1_000, 'nieuwe meting'],
    ],
  ],
  [
    'a quarter was corrected by a file over the same time',
    before,
    moment([year(2_200, { forecast: 4_400 }), ...quarters(1_000, 1_200)], [corrected]),
    [
      ['lasten', '2025', 2_000, 2_200, 'correctie'],
      ['realised', '2025', 2_000, 2_200, 'correctie'],
      ['forecast', '2025', 4_000, 4_400, 'correctie'],
      ['lasten', '2025Q2', 1_000, 1_200, 'correctie'],
      ['realised', '2025Q2', 1_000, 1_200, 'correctie'],
    ],
  ],
  [
    'a third quarter came, and with it postings of the second',
    before,
    moment([year(3_100, { forecast: 4_100 }), ...quarters(1_000, 1_100, 1_000)], [first, later]),
    [
      ['lasten', '2025', 2_000, 3_100, 'kan niet worden uitgesplitst'],
      ['realised', '2025', 2_000, 3_100, 'kan niet worden uitgesplitst'],
      ['forecast', '2025', 4_000, 4_100, 'kan niet worden uitgesplitst'],
      ['lasten', '2025Q2', 1_000, 1_100, 'late registraties'],
      ['realised', '2025Q2', 1_000, 1_100, 'late registraties'],
      ['lasten', '2025Q3', null, 1_000, 'nieuwe meting'],
      ['baten', '2025Q3', null, 0, 'nieuwe meting'],
      ['realised', '2025Q3', null, 1_000, 'nieuwe meting'],
    ],
  ],
  [
    'another year is expected from the same files',
    before,
    moment([year(2_000, { forecast: 4_050 }), ...quarters(1_000, 1_000)], [first]),
    [['forecast', '2025', 4_000, 4_050, 'andere definitie']],
  ],
  [
    'another year is expected from the same ledger beside other files',
    before,
    moment([year(2_000, { forecast: 4_050 }), ...quarters(1_000, 1_000)], [first, ledger('x', '2025-06-30', 'zaken')]),
    [['forecast', '2025', 4_000, 4_050, 'kan niet worden uitgesplitst']],
  ],
  [
    'the jaarrekening came into Iv3',
    before,
    moment([year(2_000, { iv3: 3_900 }), ...quarters(1_000, 1_000)], [first, ledger('iv3-1', '2025-12-31', 'iv3')]),
    [['iv3', '2025', null, 3_900, 'nieuwe meting']],
  ],
  [
    'Iv3 had a next edition',
    moment([year(2_000, { iv3: 3_900 })], [first, ledger('iv3-1', '2025-12-31', 'iv3')]),
    moment([year(2_000, { iv3: 3_950 })], [first, ledger('iv3-2', '2025-12-31', 'iv3')]),
    [['iv3', '2025', 3_900, 3_950, 'herziening door de bron']],
  ],
  [
    'the deviation follows the budget of the plan and nothing else',
    moment([year(2_000, { deviation: 400 })], [first]),
    moment([year(2_000, { budget: 3_800, deviation: 200 })], [first]),
    [
      ['budget', '2025', 3_600, 3_800, 'ander plan'],
      ['deviation', '2025', 400, 200, 'ander plan'],
    ],
  ],
];

test.each(lines)('%s', (_story, then, now, expected) => {
  const found = differenceOf(then, now).map(
    ({ measure, period, before: was, after: is, cause }) =>
      [measure, period, was?.value ?? null, is?.value ?? null, cause] as const,
  );
  expect(found).toEqual(expected);
});

test('the day of an amount is that of the file that reaches its quarter', () => {
  const on = { ...later, periodFrom: '2025-07-01', loadedAt: '2027-01-20T08:00:00.000Z' };
  const after = moment([year(3_000), ...quarters(1_000, 1_200, 1_000)], [first, on]);
  const found = differenceOf(before, after).filter(({ measure }) => measure === 'realised');
  expect(found.map(({ period, after: side }) => [period, side?.on])).toEqual([
    ['2025', '2027-01-20'],
    ['2025Q2', first.loadedAt.slice(0, 10)],
    ['2025Q3', '2027-01-20'],
  ]);
});

test('an amount per resident, here and elsewhere, is compared too', () => {
  const peer: PeerLine = {
    report: 'jaarrekening',
    year: 2025,
    code: '6.1',
    name: 'x',
    own: 80,
    sizeClassName: null,
    sizeClass: 70,
    country: null,
    deliveries: [],
  };
  const [one, two] = ['iv3-1', 'iv3-2'].map((id) => ledger(id, '2025-12-31', 'iv3')) as [Delivery, Delivery];
  const found = differenceOf(
    moment([], [one], { budgetPeers: [peer] }),
    moment([], [two], { budgetPeers: [{ ...peer, own: 82, country: 75 }] }),
  );
  expect(found).toMatchObject([
    {
      indicator: 'vergelijking',
      group: '6.1',
      before: { value: 80 },
      after: { value: 82 },
      cause: 'herziening door de bron',
    },
    { measure: 'jaarrekening-country', before: { value: null }, after: { value: 75 }, cause: 'nieuwe meting' },
  ]);
});
