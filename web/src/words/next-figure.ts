import type { IndicatorSheet } from 'server/contract.ts';
import { periodPhrase } from '../format.ts';
import { latestTexts as texts } from '../texts/latest.ts';

type Sheet = Pick<IndicatorSheet, 'nextExpected' | 'source'> & { latest: { period: string } | null };

/** When there will be another figure, or why there will be none. */
export const nextFigureWords = ({ nextExpected, source, latest }: Sheet): string => {
  if (nextExpected !== null) return texts.next.over(periodPhrase(nextExpected));
  if (latest === null) return texts.next.unknown;
  // Without a next period a series has ended (release/schema.ts). What Planning & Control counts against the plan ends with it.
  return source === 'PC'
    ? texts.next.endOfPlan(latest.period.slice(0, 4))
    : texts.next.stopped(periodPhrase(latest.period));
};
