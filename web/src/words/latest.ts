import type { LatestFigure } from 'server/contract.ts';
import { formatDifference, formatValue, periodPhrase, shownDifference } from '../format.ts';
import { canBeChance, type Difference } from './difference.ts';

/** The latest value in words, or null when it is hidden or missing. */
export const latestValue = (latest: LatestFigure): string | null =>
  latest.value === null ? null : formatValue(latest.value, latest.unit, latest.decimals);

export type Change = {
  /** 'unsure': the difference can be chance. 'broken': measured in another way than before. */
  direction: 'up' | 'down' | 'same' | 'unsure' | 'broken';
  words: string;
  since: string;
  /** Whether the change can be chance, by the interval of the difference; null where that is no question. */
  margins: string | null;
};

const marginWords = (difference: Difference | null, uncertain: boolean): string | null => {
  if (difference === null) return uncertain ? 'de marge is niet bekend: dit kan toeval zijn' : null;
  return canBeChance(difference) ? 'dit kan toeval zijn' : 'meer verschil dan door toeval';
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
  const chance = before.difference === null ? latest.uncertain : canBeChance(before.difference);
  const size = formatDifference(difference, latest.unit, latest.decimals);
  return {
    direction: chance ? 'unsure' : difference > 0 ? 'up' : 'down',
    words: `${size} ${difference > 0 ? 'meer' : 'minder'}`,
    since,
    margins: marginWords(before.difference, latest.uncertain),
  };
};
