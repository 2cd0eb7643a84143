import { taakveldenOf } from 'indicators/plan/plan-of.ts';
import type { BudgetLine, Delivery, Release } from 'indicators/release/schema.ts';
import { canonical } from '../../../journal/canonical.ts';
import type { Reason } from '../causes.ts';
import { deliveryReasons, filesOf, type Files } from '../delivery-reasons.ts';

/** What of a line of the budget is compared, by the key of the release. */
export const amounts = [
  'budget',
  'lasten',
  'baten',
  'realised',
  'forecast',
  'deviation',
  'percentOfBudget',
  'iv3',
] as const;

export type Amount = (typeof amounts)[number];

/** Of one moment: the lines of the budget, and what they were made from. */
export type MoneyState = {
  lines: ReadonlyMap<string, BudgetLine>;
  files: Files;
  /** Per row and year the quarters of which the ledger was delivered. */
  quarters: ReadonlyMap<string, readonly BudgetLine[]>;
  split: string;
  region: string;
};

/** The two moments that are set beside each other. */
export type Two<T> = { before: T; after: T };

/** A row of the budget in one year. */
export const rowOf = ({ by, code, year }: BudgetLine): string => `${by} | ${code} | ${year}`;
const keyOf = (line: BudgetLine): string => `${rowOf(line)} | ${line.quarter ?? ''}`;

/** What a release says of money. */
export const moneyState = (release: Release): MoneyState => ({
  lines: new Map(release.budget.map((line) => [keyOf(line), line])),
  files: filesOf(release),
  quarters: Map.groupBy(
    release.budget.filter(({ quarter }) => quarter !== null),
    rowOf,
  ),
  split: canonical(taakveldenOf(release)),
  region: release.gemeente.code,
});

/** The budget is the plan's, and comes from no file. */
const kindOf = (amount: Amount): string | null => (amount === 'budget' ? null : amount === 'iv3' ? 'iv3' : 'grootboek');

/** The files behind an amount: of the ledger those that touch its year or quarter, of Iv3 those of its year; the budget is the plan's. */
export function behind({ deliveries }: Files, amount: Amount, { year, quarter }: BudgetLine): Delivery[] {
  const kind = kindOf(amount);
  const first = `${year}-${String(quarter === null ? 1 : quarter * 3 - 2).padStart(2, '0')}-01`;
  const last = `${year}-${String(quarter === null ? 12 : quarter * 3).padStart(2, '0')}-31`;
  return [...deliveries.values()].filter(
    (one) => one.kind === kind && (one.periodFrom ?? first) <= last && (one.periodTo ?? last) >= first,
  );
}

/** What the files behind an amount tell. */
export const fileReasons = ({ before, after }: Two<MoneyState>, amount: Amount, line: BudgetLine): Reason[] => {
  const ids = ({ files }: MoneyState) => behind(files, amount, line).map(({ id }) => id);
  return deliveryReasons({ before: before.files, after: after.files }, ids(before), ids(after));
};
