import { formatNumber, formatPeriod, formatValue } from '../format.ts';
import { absenceOf, remarkOf } from '../words/status.ts';
import { periodPosition } from './period-position.ts';
import type { Trend } from './trend.ts';
import { figureTexts } from '../texts/figure.ts';

/** The text of the tooltip: the period, and each line's value with its interval. */
export const trendTooltip = (trend: Trend, position: number): string => {
  const found = trend.series.flatMap((series) =>
    series.points.filter((point) => periodPosition(point.period) === position).map((point) => ({ series, point })),
  );
  const period = found[0]?.point.period;
  const rows = found.flatMap(({ series, point }) => {
    const absence = absenceOf(point);
    if (point.value === null) return absence === null || !series.own ? [] : [absence];
    const value = formatValue(point.value, trend.unit, trend.decimals);
    const bounds =
      point.lower === null || point.upper === null
        ? ''
        : ` (${figureTexts.between(formatNumber(point.lower, trend.decimals), formatNumber(point.upper, trend.decimals))})`;
    const remark = remarkOf(point);
    const words = `${value}${bounds}${remark === null ? '' : `, ${remark}`}`;
    return [trend.series.length > 1 ? `${series.name}: ${words}` : words];
  });
  return period === undefined ? '' : [formatPeriod(period), ...rows].join('\n');
};
