import { periodPosition } from '../charts/period-position.ts';
import { formatPeriod } from '../format.ts';
import { figureTexts } from '../texts/figure.ts';

/** From the first to the last period that has a place in a series; empty without any. */
export const periodsWords = (points: readonly { period: string }[]): string => {
  const periods = points.map(({ period }) => period).toSorted((a, b) => periodPosition(a) - periodPosition(b));
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? formatPeriod(first) : figureTexts.until(formatPeriod(first), formatPeriod(last));
};
