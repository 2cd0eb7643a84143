import { periodPosition } from './period-position.ts';
import type { Point, Series } from './series.ts';

export type TrendRow = { period: string; own: Point | null; others: readonly { name: string; point: Point | null }[] };

const at = (one: Series | undefined, period: string): Point | null =>
  one?.points.find((point) => point.period === period) ?? null;

/** The rows of the table beside a trend: every period of any line, newest first. */
export const trendRows = (series: readonly Series[]): TrendRow[] => {
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))];
  return periods
    .toSorted((a, b) => periodPosition(b) - periodPosition(a))
    .map((period) => ({
      period,
      own: at(
        series.find(({ own }) => own),
        period,
      ),
      others: series.filter(({ own }) => !own).map((one) => ({ name: one.name, point: at(one, period) })),
    }));
};
