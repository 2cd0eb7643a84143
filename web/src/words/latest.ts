import type { LatestFigure } from 'server/contract.ts';
import { formatDifference, formatNumber, formatValue, periodPhrase } from '../format.ts';

/** The latest value in words, or null when it is hidden or missing. */
export const latestValue = (latest: LatestFigure): string | null =>
  latest.value === null ? null : formatValue(latest.value, latest.unit, latest.decimals);

export type Change = { direction: 'up' | 'down' | 'same'; words: string; since: string };

/** The difference with the measurement before it; null when either has no value. It gives no verdict. */
export const changeSince = (latest: LatestFigure): Change | null => {
  const before = latest.previous;
  if (latest.value === null || before?.value === null || before === null) return null;
  const difference = latest.value - before.value;
  const since = `sinds ${periodPhrase(before.period)}`;
  if (formatNumber(Math.abs(difference), latest.decimals) === formatNumber(0, latest.decimals))
    return { direction: 'same', words: 'gelijk', since };
  const size = formatDifference(difference, latest.unit, latest.decimals);
  return difference > 0
    ? { direction: 'up', words: `${size} meer`, since }
    : { direction: 'down', words: `${size} minder`, since };
};
