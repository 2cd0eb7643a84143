import type { IndicatorSummary, PrincipleSummary } from 'server/contract.ts';
import { changeSince } from './latest.ts';

/**
 * Indicators measured once a year or less whose newest figure differs from the one before by more than both margins,
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
        const change = indicator.latest === null ? null : changeSince(indicator.latest);
        const clear = change !== null && change.margins !== null && change.direction !== 'unsure';
        if (!clear || indicator.cycle === 'quarterly' || told.has(indicator.id)) return [];
        told.add(indicator.id);
        return [{ goal: goal.id, indicator }];
      }),
    );
};
