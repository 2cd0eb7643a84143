import { capitalise, formatDifference, formatNumber, formatPeriod, formatValue, periodPhrase } from '../format.ts';
import { periodPosition, periodStep } from './period-position.ts';
import type { Drawn } from './segments.ts';
import type { Point } from './series.ts';
import { startsAtZero } from './value-axis.ts';

type Subject = { points: readonly Point[]; unit: string; decimals: number };

const drawn = (points: readonly Point[]): Drawn[] => points.filter((point): point is Drawn => point.value !== null);

const change = (before: Drawn, latest: Drawn, { unit, decimals }: Subject): string => {
  const difference = latest.value - before.value;
  const since = periodPhrase(before.period);
  if (formatNumber(Math.abs(difference), decimals) === formatNumber(0, decimals))
    return `Dat is evenveel als in ${since}.`;
  return `Dat is ${formatDifference(difference, unit, decimals)} ${difference > 0 ? 'meer' : 'minder'} dan in ${since}.`;
};

const interval = ({ lower, upper }: Drawn, { unit, decimals }: Subject): string =>
  lower === null || upper === null
    ? ''
    : ` Het echte cijfer ligt met 95% zekerheid tussen ${formatNumber(lower, decimals)} en ${formatValue(upper, unit, decimals)}.`;

const extremes = (values: readonly Drawn[], { unit, decimals }: Subject): string[] => {
  if (values.length < 3) return [];
  const byValue = values.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [byValue[0], byValue.at(-1)];
  if (!lowest || !highest || lowest.value === highest.value) return [];
  const words = (point: Drawn) => `${formatValue(point.value, unit, decimals)} (${formatPeriod(point.period)})`;
  return [`Het laagste cijfer was ${words(lowest)}, het hoogste ${words(highest)}.`];
};

const gaps = (values: readonly Drawn[]): string[] => {
  const unmeasured = values.some((point, index) => {
    const next = values[index + 1];
    return next && periodPosition(next.period) - periodPosition(point.period) > periodStep(point.period) * 1.01;
  });
  return unmeasured ? ['Niet elke periode heeft een cijfer. Daar loopt geen lijn.'] : [];
};

/** A trend in a few sentences, made from the same points as the chart. */
export const trendSummary = (subject: Subject): string => {
  const values = drawn(subject.points);
  const [latest, before] = [values.at(-1), values.at(-2)];
  if (!latest) return 'Er is nog geen cijfer om te laten zien.';
  const now = `In ${periodPhrase(latest.period)} was het ${formatValue(latest.value, subject.unit, subject.decimals)}${latest.status === 'provisional' ? ' (voorlopig)' : ''}.`;
  const axis = startsAtZero(values.flatMap((p) => [p.value, p.lower, p.upper].filter((v) => v !== null)))
    ? []
    : ['Let op: de schaal van de grafiek begint niet bij 0.'];
  return [
    capitalise(now + interval(latest, subject)),
    ...(before ? [change(before, latest, subject)] : []),
    ...extremes(values, subject),
    ...gaps(values),
    ...axis,
  ].join(' ');
};
