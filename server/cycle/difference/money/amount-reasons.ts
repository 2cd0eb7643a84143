import type { BudgetLine } from 'indicators/release/schema.ts';
import { canonical } from '../../../journal/canonical.ts';
import type { Reason } from '../causes.ts';
import { ledgerReasons } from './ledger-reasons.ts';
import { fileReasons, rowOf, type Amount, type MoneyState, type Two } from './money-state.ts';

type Sides = { old: BudgetLine | undefined; next: BudgetLine | undefined };

/** All that is another behind an amount of the budget. */
export function amountReasons(states: Two<MoneyState>, amount: Amount, line: BudgetLine, sides: Sides): Reason[] {
  const { old, next } = sides;
  const plan = planReasons(states, line, sides);
  if (amount === 'budget') return plan;
  if (amount === 'iv3') return old?.iv3 == null ? [newIn('Iv3', line)] : [...fileReasons(states, amount, line)];
  if (amount === 'forecast') return forecastReasons(states, line);
  if (amount === 'deviation' || amount === 'percentOfBudget')
    return [
      ...plan,
      ...(old?.realised === next?.realised ? [] : ledgerReasons(states, line)),
      ...(amount === 'percentOfBudget' || old?.forecast === next?.forecast ? [] : forecastReasons(states, line)),
    ];
  return [...splitReasons(states, line), ...ledgerReasons(states, line)];
}

const newIn = (what: string, { year }: BudgetLine): Reason => ({
  cause: 'nieuwe meting',
  why: `${what} over ${year} was er op het eerste moment nog niet.`,
});

const planReasons = (states: Two<MoneyState>, line: BudgetLine, { old, next }: Sides): Reason[] =>
  (old?.budget ?? null) === (next?.budget ?? null)
    ? splitReasons(states, line)
    : [{ cause: 'ander plan', why: 'In de begroting van het plan staat een ander bedrag.' }];

const splitReasons = ({ before, after }: Two<MoneyState>, { by }: BudgetLine): Reason[] =>
  by !== 'principle' || before.split === after.split
    ? []
    : [{ cause: 'ander plan', why: 'De taakvelden zijn anders over de uitgangspunten verdeeld.' }];

/** What is expected is made from the ledger of this year and the years before, and from what runs (indicators/budget/forecast). */
function forecastReasons(states: Two<MoneyState>, line: BudgetLine): Reason[] {
  const { by, code, year } = line;
  const all = [states.before, states.after].flatMap(({ lines }) => [...lines.values()]);
  const years = new Set(all.flatMap((one) => (one.by === by && one.code === code && one.year <= year ? one.year : [])));
  const ofLedger = [...years].flatMap((one) =>
    hasSameAmounts(states, { ...line, year: one, quarter: null })
      ? []
      : ledgerReasons(states, { ...line, year: one, quarter: null }),
  );
  const split = splitReasons(states, line);
  if (split.length + ofLedger.length > 0) return [...split, ...ofLedger];
  if (allFiles(states.before) === allFiles(states.after))
    return [
      { cause: 'andere definitie', why: 'De berekening van de verwachting is veranderd. De reden is niet vastgelegd.' },
    ];
  return [
    {
      cause: 'kan niet worden uitgesplitst',
      why: 'Het grootboek is hetzelfde. De verwachting komt ook uit lopende trajecten en declaraties: daarvan kwamen andere bestanden, of de berekening is veranderd.',
    },
  ];
}

const allFiles = ({ files }: MoneyState): string => [...files.deliveries.keys()].toSorted().join();

const hasSameAmounts = ({ before, after }: Two<MoneyState>, line: BudgetLine): boolean => {
  const told = ({ quarters }: MoneyState) =>
    (quarters.get(rowOf(line)) ?? []).map(({ quarter, lasten, baten, realised }) => [quarter, lasten, baten, realised]);
  return canonical(told(before)) === canonical(told(after));
};
