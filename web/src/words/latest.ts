import type { LatestFigure } from 'server/contract.ts';
import { formatDifference, formatValue, periodPhrase, shownDifference } from '../format.ts';
import { canBeChance, type Difference } from './difference.ts';
import { isRounded, roughly } from './roughly.ts';
import { latestTexts as texts } from '../texts/latest.ts';

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
  if (difference === null) return uncertain ? texts.change.unknownMargin : null;
  return canBeChance(difference) ? texts.change.chance : texts.change.noChance;
};

/** The difference with the measurement before it; null when either has no value. It gives no verdict. */
export const changeSince = (latest: LatestFigure): Change | null => {
  const before = latest.previous;
  if (latest.value === null || before?.value === null || before === null) return null;
  if (!before.comparable)
    return {
      direction: 'broken',
      words: texts.change.broken,
      since: texts.change.brokenWith(periodPhrase(before.period)),
      margins: null,
    };
  const difference = shownDifference(latest.value, before.value, latest.decimals);
  const since = texts.change.since(periodPhrase(before.period));
  const rounded = isRounded(latest.rounding, latest.unit);
  if (difference === 0) {
    const words = rounded ? texts.change.aboutSame : texts.change.same;
    return { direction: 'same', words, since, margins: null };
  }
  const chance = before.difference === null ? latest.uncertain : canBeChance(before.difference);
  const size = roughly(formatDifference(difference, latest.unit, latest.decimals), rounded);
  return {
    direction: chance ? 'unsure' : difference > 0 ? 'up' : 'down',
    words: difference > 0 ? texts.change.more(size) : texts.change.less(size),
    since,
    margins: marginWords(before.difference, latest.uncertain),
  };
};
