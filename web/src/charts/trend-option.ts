import { chartFont, colours } from './colours.ts';
import { startsAtZero } from './starts-at-zero.ts';
import { hiddenMarks, hiddenRoom } from './hidden-marks.ts';
import { intervalSeries } from './interval-series.ts';
import { markSeries } from './mark-series.ts';
import type { ChartOption } from './option.ts';
import { tooltipStyle } from './tooltip-style.ts';
import { trendLines } from './trend-lines.ts';
import { heightsOf, yearAxis } from './trend-axes.ts';
import { noMarks } from './trend-marks.ts';
import { trendTooltip } from './trend-tooltip.ts';
import type { Trend } from './trend.ts';
import { axisNumber, stepsToHundred, valueAxis } from './value-axis.ts';

/** Where on the axis of years the pointer is. */
export const positionOf = (parameters: unknown): number | null => {
  const first: unknown = Array.isArray(parameters) ? parameters[0] : parameters;
  if (typeof first !== 'object' || first === null || !('axisValue' in first)) return null;
  return Number(first.axisValue);
};

/** The axes of a trend and everything drawn on them. */
export const trendParts = (trend: Trend) => {
  const own = trend.series.find((series) => series.own);
  const { label, ticks, ...years } = yearAxis(trend);
  const shown = trend.series.map(({ points }) => points);
  const hidden = own === undefined ? [] : hiddenMarks(own);
  const values = heightsOf(trend, years.min, years.max);
  const axis = valueAxis(trend, values);
  const awayFromZero = { scale: true, ...('max' in axis ? stepsToHundred(Math.min(...values)) : {}) };
  const text = { color: colours.text, fontSize: 13, fontFamily: chartFont };
  return {
    xAxis: {
      type: 'value' as const,
      ...years,
      axisLabel: { ...text, ...label, hideOverlap: true, margin: hidden.length > 0 ? 8 + hiddenRoom : 8 },
      axisLine: { show: true, lineStyle: { color: colours.axis } },
      axisTick: { show: ticks, lineStyle: { color: colours.axis } },
      splitLine: { show: false },
      axisPointer: { label: { show: false } },
    },
    yAxis: { ...axis, ...(startsAtZero(values) ? {} : awayFromZero), ...trend.scale },
    series: [
      ...markSeries(trend.marks ?? noMarks, own?.points ?? [], shown, {
        first: years.min,
        last: years.max,
        span: Math.max(...values) - (startsAtZero(values) ? 0 : Math.min(...values)),
        write: axisNumber(trend.unit, trend.decimals),
      }),
      ...(own ? intervalSeries(own, trend.breaks) : []),
      ...trendLines(trend),
      ...hidden,
    ],
  };
};

/** The line at the pointer. */
export const axisPointer = { type: 'line' as const, lineStyle: { color: colours.axis, type: 'solid' as const } };

/** A trend in time: lines only between successive measurements, our 95% interval, breaks of the series marked. */
export const trendOption = (trend: Trend): ChartOption => ({
  textStyle: { fontFamily: chartFont },
  grid: { left: 8, right: 20, top: 24, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
  ...trendParts(trend),
  tooltip: {
    ...tooltipStyle,
    axisPointer,
    formatter: (parameters) => {
      const position = positionOf(parameters);
      return position === null ? '' : trendTooltip(trend, position);
    },
  },
});
