import type { IndicatorSheet } from 'server/contract.ts';
import { periodPhrase } from '../format.ts';

type Sheet = Pick<IndicatorSheet, 'nextExpected' | 'source'> & { latest: { period: string } | null };

/** When there will be another figure, or why there will be none. */
export const nextFigureWords = ({ nextExpected, source, latest }: Sheet): string => {
  if (nextExpected !== null) return `over ${periodPhrase(nextExpected)}`;
  if (latest === null) return 'niet bekend';
  // Without a next period a series has ended (release/schema.ts). What Planning & Control counts against the plan ends with it.
  return source === 'PC'
    ? `geen: het plan heeft geen begroting na ${latest.period.slice(0, 4)}`
    : `geen: na ${periodPhrase(latest.period)} is dit cijfer gestopt`;
};
