import type { LatestFigure } from 'server/contract.ts';
import { formatDifference, formatValue, periodPhrase, shownDifference } from '../format.ts';
import { marginsOverlap } from './margins.ts';

/** The latest value in words, or null when it is hidden or missing. */
export const latestValue = (latest: LatestFigure): string | null =>
  latest.value === null ? null : formatValue(latest.value, latest.unit, latest.decimals);

export type Change = {
  /** 'unsure': the margins overlap or are not known. 'broken': measured in another way than before. */
  direction: 'up' | 'down' | 'same' | 'unsure' | 'broken';
  words: string;
  since: string;
  /** What the margins say about the change; null when there are none. */
  margins: string | null;
};

const marginWords = (overlap: boolean | null, uncertain: boolean): string | null => {
  if (overlap === null) return uncertain ? 'de marge is niet bekend: dit kan toeval zijn' : null;
  return overlap ? 'de marges overlappen: dit kan toeval zijn' : 'meer verschil dan de marges';
};

/** The difference with the measurement before it; null when either has no value. It gives no verdict. */
export const changeSince = (latest: LatestFigure): Change | null => {
  const before = latest.previous;
  if (latest.value === null || before?.value === null || before === null) return null;
  if (!before.comparable)
    return {
      direction: 'broken',
      words: 'niet te vergelijken',
      since: `met ${periodPhrase(before.period)}: er is anders gemeten`,
      margins: null,
    };
  const difference = shownDifference(latest.value, before.value, latest.decimals);
  const since = `sinds ${periodPhrase(before.period)}`;
  if (difference === 0) return { direction: 'same', words: 'gelijk', since, margins: null };
  const overlap = marginsOverlap(latest, before);
  const size = formatDifference(difference, latest.unit, latest.decimals);
  return {
    direction: overlap === true || (overlap === null && latest.uncertain) ? 'unsure' : difference > 0 ? 'up' : 'down',
    words: `${size} ${difference > 0 ? 'meer' : 'minder'}`,
    since,
    margins: marginWords(overlap, latest.uncertain),
  };
};
