import { remarkOf } from '../words/status.ts';
import {
  capitalise,
  formatBare,
  formatDifference,
  formatPeriod,
  formatValue,
  periodPhrase,
  shownDifference,
} from '../format.ts';
import { periodPosition, periodStep } from './period-position.ts';
import { differenceWords } from '../words/difference.ts';
import { roughly } from '../words/roughly.ts';
import type { Break, Drawn } from './segments.ts';
import type { Point } from './series.ts';
import { startsAtZero } from './starts-at-zero.ts';
import { trendTexts as texts } from '../texts/trend.ts';

/** The points of a trend with what is needed to speak of them. */
export type TrendSubject = {
  points: readonly Point[];
  breaks: readonly Break[];
  unit: string;
  decimals: number;
  /** Every quarter counts from January on. */
  yearToDate?: boolean;
  /** The figures come from a questionnaire that not everybody filled in. */
  sampled: boolean;
  /** Made of rounded counts. */
  rounded?: boolean;
  /** Has a 95% interval by nature, also where it is not known. */
  uncertain: boolean;
  /** Whether the axis begins at zero, where more stands on it than these points. */
  fromZero?: boolean;
};

/** Whether two measurements were not made in the same way. */
export const isBroken = (before: Drawn, latest: Drawn, breaks: readonly Break[]): boolean =>
  latest.status === 'break' ||
  breaks.some(({ from }) => {
    const at = periodPosition(from);
    return at > periodPosition(before.period) && at <= periodPosition(latest.period);
  });

/** The points that have a value. */
export const drawnPoints = (points: readonly Point[]): Drawn[] =>
  points.filter((point): point is Drawn => point.value !== null);

const chance = (before: Drawn, latest: Drawn, { unit, decimals, uncertain }: TrendSubject): string => {
  const { difference } = latest;
  if (difference?.since === before.period) return ` ${differenceWords(difference, unit, decimals)}`;
  return uncertain ? ` ${texts.summary.unknownMargin}` : '';
};

const change = (before: Drawn, latest: Drawn, subject: TrendSubject): string => {
  const { breaks, unit, decimals, rounded = false } = subject;
  const difference = shownDifference(latest.value, before.value, decimals);
  const since = periodPhrase(before.period);
  if (isBroken(before, latest, breaks)) return texts.summary.broken(since);
  if (difference === 0) return rounded ? texts.summary.aboutSame(since) : texts.summary.same(since);
  const size = roughly(formatDifference(difference, unit, decimals), rounded);
  const compared = difference > 0 ? texts.summary.more(size, since) : texts.summary.less(size, since);
  return compared + chance(before, latest, subject);
};

const interval = ({ lower, upper }: Drawn, { unit, decimals, sampled }: TrendSubject): string => {
  if (lower === null || upper === null) return '';
  const from = formatBare(lower, unit, decimals);
  const to = formatValue(upper, unit, decimals);
  return ` ${sampled ? texts.summary.sampled(from, to) : texts.summary.counted(from, to)}`;
};

/** Only measurements made in the same way can be each other's lowest and highest. */
const sinceBreak = (values: readonly Drawn[], breaks: readonly Break[]): readonly Drawn[] => {
  const start = values.findLastIndex((point, index) => {
    const before = values[index - 1];
    return before !== undefined && isBroken(before, point, breaks);
  });
  return values.slice(Math.max(start, 0));
};

/** '41% (2024)'; of several that are shown alike the newest. */
const extreme = (values: readonly Drawn[], { value }: Drawn, { unit, decimals }: TrendSubject): string => {
  const alike = values.filter((point) => shownDifference(point.value, value, decimals) === 0);
  const newest = alike.at(-1)?.period ?? '';
  const shown = formatValue(value, unit, decimals);
  return alike.length > 1
    ? texts.summary.often(shown, periodPhrase(newest))
    : texts.summary.once(shown, formatPeriod(newest));
};

const extremes = (all: readonly Drawn[], subject: TrendSubject): string[] => {
  const { points, breaks, decimals, yearToDate = false } = subject;
  // Of what counts up through the year the lowest is always a first quarter.
  if (yearToDate) return [texts.summary.yearToDate];
  const values = sinceBreak(all, breaks);
  if (values.length < 3) return [];
  const byValue = values.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [byValue[0], byValue.at(-1)];
  if (!lowest || !highest || shownDifference(highest.value, lowest.value, decimals) === 0) return [];
  const first = values.length === all.length ? undefined : values[0];
  const start = first === undefined ? '' : texts.summary.since(periodPhrase(first.period));
  const top = extreme(values, highest, subject);
  // Hidden figures are mostly the smallest, so the lowest that is shown is not the lowest; some hidden ones are large.
  const isHidden = points.some(
    ({ period, status }) =>
      status === 'suppressed' && (first === undefined || periodPosition(period) >= periodPosition(first.period)),
  );
  if (isHidden) return [texts.summary.highest(start, top)];
  return [texts.summary.extremes(start, extreme(values, lowest, subject), top)];
};

const gaps = (values: readonly Drawn[]): string[] => {
  const unmeasured = values.some((point, index) => {
    const next = values[index + 1];
    return next && periodPosition(next.period) - periodPosition(point.period) > periodStep(point.period) * 1.01;
  });
  return unmeasured ? [texts.summary.gaps] : [];
};

const hidden = (points: readonly Point[]): string[] => {
  const count = points.filter(({ status }) => status === 'suppressed').length;
  return count === 0 ? [] : [texts.summary.hidden(count)];
};

/** The same quarter a year before and no other, since quarters differ by season; of years the measurement before. */
export const setAgainst = (values: readonly Drawn[], latest: Drawn): Drawn | undefined =>
  latest.period.includes('Q')
    ? values.find(({ period }) => periodPosition(period) === periodPosition(latest.period) - 1)
    : values.at(-2);

const changeWords = (values: readonly Drawn[], latest: Drawn, subject: TrendSubject): string[] => {
  const before = setAgainst(values, latest);
  if (before) return [change(before, latest, subject)];
  return latest.period.includes('Q') && values.length > 1 ? [texts.summary.noYearBefore] : [];
};

/** A trend in a few sentences, made from the same points as the chart. */
export const trendSummary = (subject: TrendSubject): string => {
  const values = drawnPoints(subject.points);
  const latest = values.at(-1);
  const concealed = hidden(subject.points);
  if (!latest) return concealed.length === 0 ? texts.summary.none : [texts.summary.hiddenAll, ...concealed].join(' ');
  const shown = formatValue(latest.value, subject.unit, subject.decimals);
  const value = latest.status === 'provisional' ? texts.summary.remark(shown, remarkOf(latest) ?? '') : shown;
  const isNewest = subject.points.at(-1)?.status !== 'suppressed';
  const now = isNewest
    ? texts.summary.now(periodPhrase(latest.period), value)
    : texts.summary.newest(periodPhrase(latest.period), value);
  const ownFromZero = startsAtZero(values.flatMap((p) => [p.value, p.lower, p.upper].filter((v) => v !== null)));
  const axis = (subject.fromZero ?? ownFromZero) ? [] : [texts.summary.axis];
  return [
    capitalise(now + interval(latest, subject)),
    ...changeWords(values, latest, subject),
    ...extremes(values, subject),
    ...concealed,
    ...gaps(values),
    ...axis,
  ].join(' ');
};
