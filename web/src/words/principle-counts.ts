import type { Signals } from 'server/contract.ts';
import { overviewTexts as texts } from '../texts/overview.ts';

type Indicator = { id: string; cycle: string; source: string };
type Principle = { goals: readonly { indicators: readonly Indicator[] }[] };

/** No signal says something only of an indicator that could be judged. */
const calm = (indicators: ReadonlyMap<string, Indicator>, judged: Signals['judged']): string => {
  if (judged.some((id) => indicators.has(id))) return texts.principle.noSignals;
  const quarterly = [...indicators.values()].filter(({ cycle }) => cycle === 'quarterly');
  if (quarterly.length === 0) return texts.principle.noQuarters;
  // Planning & Control counts what stops with the plan (F01) and the signals themselves (F02): no quarter to come changes that.
  return quarterly.every(({ source }) => source === 'PC')
    ? texts.principle.cannotSignal
    : texts.principle.notYetSignals;
};

/** How many goals, indicators and signals a principle has, in words; an indicator of two goals counts once. */
export const principleCounts = (
  { goals }: Principle,
  { items, judged }: Pick<Signals, 'judged'> & { items: readonly { indicator: string }[] },
): { contents: string; signals: string; signalled: boolean } => {
  const indicators = new Map(goals.flatMap((goal) => goal.indicators.map((one) => [one.id, one] as const)));
  const signalled = new Set(items.flatMap(({ indicator }) => (indicators.has(indicator) ? indicator : []))).size;
  return {
    contents: texts.principle.contents(goals.length, indicators.size),
    signals: signalled === 0 ? calm(indicators, judged) : texts.principle.signals(signalled),
    signalled: signalled > 0,
  };
};
