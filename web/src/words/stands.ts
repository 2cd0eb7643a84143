import type { BudgetLine } from 'server/contract.ts';
import { budgetTexts } from '../texts/budget.ts';
import { moneyTexts } from '../texts/money.ts';

/** A moment from which the end of a year is seen; `quarter` null is the year itself. */
export type Stand = { value: string; name: string; quarter: number | null; outcome: string };

/** The moments from which the end of a year can be seen, newest first: how it ended, or what was expected after each quarter. */
export const standsOf = (lines: readonly BudgetLine[], year: string): Stand[] => {
  const own = lines.filter((line) => line.by === 'total' && String(line.year) === year);
  const whole = own.find(({ quarter }) => quarter === null);
  const ended = whole !== undefined && whole.complete && whole.realised !== null;
  const after = own.flatMap(({ quarter, forecast }) => (quarter === null || forecast === null ? [] : quarter));
  return [
    ...(ended
      ? [{ value: 'werkelijk', name: budgetTexts.waterfall.ended, quarter: null, outcome: budgetTexts.words.spent }]
      : []),
    ...after
      .toSorted((a, b) => b - a)
      .map((quarter) => ({
        value: `kwartaal-${quarter}`,
        name: moneyTexts.columns.forecastAfter(quarter),
        quarter,
        outcome: moneyTexts.columns.forecast,
      })),
  ];
};
