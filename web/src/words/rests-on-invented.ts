import type { GoalSummary } from 'server/contract.ts';

/** Whether the verdict on a goal is made from invented figures, wholly or in part. */
export const restsOnInvented = ({ indicators }: Pick<GoalSummary, 'indicators'>): boolean =>
  indicators.some(({ invented }) => invented);
