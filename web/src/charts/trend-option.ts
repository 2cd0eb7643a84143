import { formatNumber, formatPeriod, formatValue } from '../format.ts';
import { chartFont, colours } from './colours.ts';
import { hiddenMarks } from './hidden-marks.ts';
import { intervalSeries } from './interval-series.ts';
import type { ChartOption } from './option.ts';
import { periodPosition } from './period-position.ts';
import { segments, type Break } from './segments.ts';
import type { Series } from './series.ts';
import { tooltipStyle } from './tooltip-style.ts';
import { absenceOf, remarkOf } from '../words/status.ts';
import { startsAtZero } from './value-axis.ts';

export type Trend = { series: readonly Series[]; breaks: readonly Break[]; unit: string; decimals: number };

const comparisonColour = (index: number): string =>
  colours.comparisons[index % colours.comparisons.length] ?? colours.ink;

type LinePoint = [number, number | null];
type OpenPoint = { value: [number, number]; symbolSize: number; itemStyle: { color: string; borderWidth: number } };

/** A provisional figure is an open symbol. */
const open = (value: [number, number]): OpenPoint => ({
  value,
  symbolSize: 9,
  itemStyle: { color: colours.surface, borderWidth: 2.5 },
});

/** The points of a line for ECharts: an empty point between two runs keeps them apart. */
export const linePoints = (series: Series, breaks: readonly Break[]): (LinePoint | OpenPoint)[] =>
  segments(series.points, breaks).flatMap((run, index) => {
    const first = run[0];
    const apart: LinePoint[] = index > 0 && first ? [[periodPosition(first.period), null]] : [];
    const points = run.map((point): LinePoint | OpenPoint => {
      const value: [number, number] = [periodPosition(point.period), point.value];
      return point.status === 'provisional' ? open(value) : value;
    });
    return [...apart, ...points];
  });

/** All values that the value axis must hold, the bounds of our own interval included. */
const heights = (trend: Trend): number[] =>
  trend.series.flatMap(({ own, points }) =>
    points.flatMap((point) =>
      (own ? [point.value, point.lower, point.upper] : [point.value]).filter((v) => v !== null),
    ),
  );

const symbols = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle'] as const;

const lines = (trend: Trend) =>
  trend.series.map((series, index) => {
    const colour = series.own ? colours.own : comparisonColour(index - 1);
    const dense = series.points.length > 12;
    return {
      type: 'line' as const,
      name: series.name,
      data: linePoints(series, trend.breaks),
      connectNulls: false,
      symbol: symbols[index % symbols.length] ?? 'circle',
      symbolSize: dense ? 5 : 9,
      showAllSymbol: true,
      color: colour,
      lineStyle: {
        width: series.own ? 2.5 : 1.75,
        color: colour,
        type: series.own ? ('solid' as const) : ('dashed' as const),
      },
      itemStyle: { color: colour, borderColor: colour },
      emphasis: { disabled: true },
      z: series.own ? 4 : 3,
      ...(index === 0 && trend.breaks.length > 0 ? { markLine: breakMarks(trend) } : {}),
    };
  });

const breakMarks = (trend: Trend) => ({
  silent: true,
  symbol: 'none',
  label: { formatter: 'breuk', color: colours.text, fontSize: 12, fontFamily: chartFont },
  lineStyle: { color: colours.axis, type: 'dotted' as const, width: 1.5 },
  data: [...new Set(trend.breaks.map(({ from }) => from))].map((from) => ({
    xAxis: periodPosition(from) - (from.includes('Q') ? 0.125 : 0.5),
  })),
});

/** The axis of years: a name only for years with a measurement, at the start of the year when it holds quarters. */
const yearAxis = (trend: Trend) => {
  const periods = trend.series.flatMap(({ points }) => points.map(({ period }) => period));
  const quarters = periods.some((period) => period.includes('Q'));
  const measured = new Set(periods.map((period) => Number(period.slice(0, 4))));
  const [first, last] = [Math.min(...measured), Math.max(...measured)];
  return {
    min: quarters ? first : first - 1,
    max: last + 1,
    interval: 1,
    label: {
      formatter: (year: number) => (measured.has(year) ? String(year) : ''),
      align: quarters ? ('left' as const) : ('center' as const),
    },
    ticks: quarters,
  };
};

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
        : ` (${formatNumber(point.lower, trend.decimals)} tot ${formatNumber(point.upper, trend.decimals)})`;
    const remark = remarkOf(point.status);
    const words = `${value}${bounds}${remark === null ? '' : `, ${remark}`}`;
    return [trend.series.length > 1 ? `${series.name}: ${words}` : words];
  });
  return period === undefined ? '' : [formatPeriod(period), ...rows].join('\n');
};

const positionOf = (parameters: unknown): number | null => {
  const first: unknown = Array.isArray(parameters) ? parameters[0] : parameters;
  if (typeof first !== 'object' || first === null || !('axisValue' in first)) return null;
  return Number(first.axisValue);
};

/** A trend in time: lines only between successive measurements, our 95% interval, breaks of the series marked. */
export const trendOption = (trend: Trend): ChartOption => {
  const own = trend.series.find((series) => series.own);
  const { label, ticks, ...years } = yearAxis(trend);
  const text = { color: colours.text, fontSize: 13, fontFamily: chartFont };
  return {
    textStyle: { fontFamily: chartFont },
    grid: { left: 8, right: 20, top: 24, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'value',
      ...years,
      axisLabel: { ...text, ...label, hideOverlap: true },
      axisLine: { show: true, lineStyle: { color: colours.axis } },
      axisTick: { show: ticks, lineStyle: { color: colours.axis } },
      splitLine: { show: false },
      axisPointer: { label: { show: false } },
    },
    yAxis: {
      type: 'value',
      scale: !startsAtZero(heights(trend)),
      splitNumber: 4,
      axisLabel: {
        ...text,
        formatter: (value: number) =>
          formatNumber(value, Number.isInteger(value) ? 0 : 1) + (trend.unit === '%' ? '%' : ''),
      },
      splitLine: { lineStyle: { color: colours.line } },
    },
    tooltip: {
      ...tooltipStyle,
      axisPointer: { type: 'line', lineStyle: { color: colours.axis, type: 'solid' } },
      formatter: (parameters) => {
        const position = positionOf(parameters);
        return position === null ? '' : trendTooltip(trend, position);
      },
    },
    series: [...(own ? intervalSeries(own, trend.breaks) : []), ...lines(trend), ...(own ? hiddenMarks(own) : [])],
  };
};
