import type { IndicatorSummary, PrincipleSummary } from 'server/contract.ts';
import { changeSince, type Change } from './latest.ts';

const comparable = ({ latest, cycle }: IndicatorSummary): Change | null => {
  const change = latest === null || cycle === 'quarterly' ? null : changeSince(latest);
  return change === null || change.margins === null ? null : change;
};

/** Whether any indicator measured once a year or less has two measurements with margins to compare. */
export const canHaveChanged = (principles: readonly PrincipleSummary[]): boolean =>
  principles.some(({ goals }) => goals.some(({ indicators }) => indicators.some((one) => comparable(one) !== null)));

/**
 * Indicators measured once a year or less whose newest figure differs from the one before by more than chance (95%),
 * each under its first goal. Quarterly figures have signals instead.
 */
export const clearlyChanged = (
  principles: readonly PrincipleSummary[],
): { goal: string; indicator: IndicatorSummary }[] => {
  const told = new Set<string>();
  return principles
    .flatMap(({ goals }) => goals)
    .flatMap((goal) =>
      goal.indicators.flatMap((indicator) => {
        const change = comparable(indicator);
        if (change === null || change.direction === 'unsure' || told.has(indicator.id)) return [];
        told.add(indicator.id);
        return [{ goal: goal.id, indicator }];
      }),
    );
};
