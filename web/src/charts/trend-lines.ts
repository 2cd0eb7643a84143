import { breakLabel, breakLine } from './break-style.ts';
import { colours } from './colours.ts';
import { periodPosition } from './period-position.ts';
import { segments, type Break } from './segments.ts';
import type { Series } from './series.ts';
import type { Trend } from './trend.ts';

type LinePoint = [number, number | null];
type OpenPoint = { value: [number, number]; symbolSize: number; itemStyle: { color: string; borderWidth: number } };

/** A provisional figure is an open symbol. */
const open = (value: [number, number]): OpenPoint => ({
  value,
  symbolSize: 9,
  itemStyle: { color: colours.surface, borderWidth: 2.5 },
});

/** The points of a line for ECharts: an empty point between two runs keeps them apart. */
export const linePoints = (series: Series, breaks: readonly Break[], yearToDate = false): (LinePoint | OpenPoint)[] =>
  segments(series.points, breaks, yearToDate).flatMap((run, index) => {
    const first = run[0];
    const apart: LinePoint[] = index > 0 && first ? [[periodPosition(first.period), null]] : [];
    const points = run.map((point): LinePoint | OpenPoint => {
      const value: [number, number] = [periodPosition(point.period), point.value];
      return point.status === 'provisional' ? open(value) : value;
    });
    return [...apart, ...points];
  });

const breakMarks = (breaks: readonly Break[], named: boolean) => ({
  silent: true,
  symbol: 'none',
  label: { ...breakLabel, show: named },
  lineStyle: breakLine,
  data: [...new Set(breaks.map(({ from }) => from))].map((from) => ({
    xAxis: periodPosition(from) - (from.includes('Q') ? 0.125 : 0.5),
  })),
});

const comparisonColour = (index: number): string =>
  colours.comparisons[index % colours.comparisons.length] ?? colours.ink;

const symbols = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle'] as const;

/** Our own line and those it is compared with; the breaks of the series are marked on the first, without a word in a small chart. */
export const trendLines = ({ series: all, breaks, yearToDate, scale }: Trend) =>
  all.map((series, index) => {
    const colour = series.own ? colours.own : comparisonColour(index - 1);
    const dense = series.points.length > 12;
    return {
      type: 'line' as const,
      name: series.name,
      data: linePoints(series, breaks, yearToDate),
      connectNulls: false,
      symbol: symbols[index % symbols.length] ?? 'circle',
      symbolSize: (dense ? 5 : 9) - (scale === undefined ? 0 : 2),
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
      ...(index === 0 && breaks.length > 0 ? { markLine: breakMarks(breaks, scale === undefined) } : {}),
    };
  });
