import { formatValue, periodPhrase, shownDifference } from '../format.ts';
import { canBeChance } from '../words/difference.ts';
import type { Drawn } from './segments.ts';
import { drawnPoints, isBroken, setAgainst, type TrendSubject } from './trend-summary.ts';
import { trendTexts as texts } from '../texts/trend.ts';

const compared = (
  latest: Drawn,
  before: Drawn,
  { breaks, decimals, uncertain, rounded = false }: TrendSubject,
): string => {
  const then = periodPhrase(before.period);
  if (isBroken(before, latest, breaks)) return texts.title.broken(then);
  const difference = shownDifference(latest.value, before.value, decimals);
  if (difference === 0) return rounded ? texts.title.aboutSame(then) : texts.title.same(then);
  const known = latest.difference?.since === before.period ? latest.difference : null;
  if (known === null ? uncertain : canBeChance(known)) return texts.title.unclear(then);
  return difference > 0 ? texts.title.more(then) : texts.title.less(then);
};

/** What a trend says, as a title: the latest figure, and how it stands to the one it is set against. */
export const trendMessage = (subject: TrendSubject): string => {
  const values = drawnPoints(subject.points);
  const latest = values.at(-1);
  if (!latest) return subject.points.length === 0 ? texts.none : texts.nothingToShow;
  const before = setAgainst(values, latest);
  const provisional = latest.status === 'provisional' ? texts.title.provisional : '';
  const now = texts.title.now(
    formatValue(latest.value, subject.unit, subject.decimals),
    periodPhrase(latest.period) + provisional,
  );
  return before ? now + compared(latest, before, subject) : now;
};
