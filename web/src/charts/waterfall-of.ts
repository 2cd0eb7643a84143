import type { BudgetLine } from 'server/contract.ts';
import type { Waterfall } from './waterfall.ts';
import { budgetTexts as texts } from '../texts/budget.ts';

type Stand = { quarter: number | null; name: string };

/** What a line comes to at the end of its year: as it ended, or as it was expected after a quarter; null when not known. */
const outcomeOf = (lines: readonly BudgetLine[], { by, code }: BudgetLine, quarter: number | null): number | null => {
  const line = lines.find((one) => one.by === by && one.code === code && one.quarter === quarter);
  if (line === undefined) return null;
  if (quarter !== null) return line.forecast;
  return line.complete ? line.realised : line.forecast;
};

/** Smaller than this a difference comes from the rounding of the plan to thousands, and is not shown. */
const least = 1;

const nameOf = ({ by, code, name }: BudgetLine): string => (by === 'taakveld' ? `${code} ${name}` : name);

/**
 * The way from the budget of one year to what it comes to, largest step first; `lines`: of that year, quarters too. What the parts
 * do not explain, since the plan rounds them, is a step of its own. Null without a budget or an outcome of every part.
 */
export const waterfallOf = (
  lines: readonly BudgetLine[],
  by: 'principle' | 'taakveld',
  { quarter, name }: Stand,
): Waterfall | null => {
  const whole = lines.filter((line) => line.quarter === null);
  const total = whole.find((line) => line.by === 'total');
  const end = total === undefined ? null : outcomeOf(lines, total, quarter);
  if (total === undefined || total.budget === null || end === null) return null;
  const parts = whole.filter((line) => line.by === by && (line.budget !== null || line.realised !== null));
  const steps = parts.map((part) => {
    const outcome = outcomeOf(lines, part, quarter);
    return { name: nameOf(part), difference: outcome === null ? null : outcome - (part.budget ?? 0) };
  });
  const known = steps.flatMap((step) => (step.difference === null ? [] : { ...step, difference: step.difference }));
  if (known.length === 0 || known.length < steps.length) return null;
  const rest = end - total.budget - known.reduce((sum, { difference }) => sum + difference, 0);
  return {
    from: { name: texts.words.budget, value: total.budget },
    steps: [
      ...known
        .filter(({ difference }) => Math.abs(difference) >= least)
        .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference)),
      ...(Math.abs(rest) < least ? [] : [{ name: texts.waterfall.rounding, difference: rest }]),
    ],
    to: { name, value: end },
  };
};
