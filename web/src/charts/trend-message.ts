import { formatValue, periodPhrase, shownDifference } from '../format.ts';
import { canBeChance } from '../words/difference.ts';
import type { Drawn } from './segments.ts';
import { drawnPoints, isBroken, setAgainst, type TrendSubject } from './trend-summary.ts';

const compared = (latest: Drawn, before: Drawn, { breaks, decimals, uncertain }: TrendSubject): string => {
  const then = `in ${periodPhrase(before.period)}`;
  if (isBroken(before, latest, breaks)) return `, anders gemeten dan ${then}`;
  const difference = shownDifference(latest.value, before.value, decimals);
  if (difference === 0) return `, evenveel als ${then}`;
  const known = latest.difference?.since === before.period ? latest.difference : null;
  if (known === null ? uncertain : canBeChance(known))
    return `, geen duidelijk verschil met ${periodPhrase(before.period)}`;
  return `, ${difference > 0 ? 'meer' : 'minder'} dan ${then}`;
};

/** What a trend says, as a title: the latest figure, and how it stands to the one it is set against. */
export const trendMessage = (subject: TrendSubject): string => {
  const values = drawnPoints(subject.points);
  const latest = values.at(-1);
  if (!latest) return subject.points.length === 0 ? 'Nog geen cijfer' : 'Geen cijfer om te tonen';
  const before = setAgainst(values, latest);
  const provisional = latest.status === 'provisional' ? ' (voorlopig)' : '';
  const now = `${formatValue(latest.value, subject.unit, subject.decimals)} in ${periodPhrase(latest.period)}${provisional}`;
  return before ? now + compared(latest, before, subject) : now;
};
