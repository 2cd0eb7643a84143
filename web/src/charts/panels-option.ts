import { chartFont, colours } from './colours.ts';
import type { ChartOption } from './option.ts';
import { commonScale, panelColumns, panelHeight, type Panels } from './panels.ts';
import { tooltipStyle } from './tooltip-style.ts';
import { axisPointer, positionOf, trendParts } from './trend-option.ts';
import { trendTooltip } from './trend-tooltip.ts';
import type { Trend } from './trend.ts';

/** Room in pixels for the numbers left of a small chart, its name above it, and the years below it. */
const room = { left: 46, right: 24, top: 30, bottom: 44 } as const;

const gridOf = (index: number, width: number) => {
  const columns = panelColumns(width);
  const each = width / columns;
  return {
    left: (index % columns) * each + room.left,
    top: Math.floor(index / columns) * panelHeight + room.top,
    width: each - room.left - room.right,
    height: panelHeight - room.top - room.bottom,
    outerBoundsMode: 'none' as const,
  };
};

/** Every measured period of any group, so that all axes of years are alike. */
const withAllPeriods = ({ groups }: Panels, own: Panels['groups'][number]) => {
  const known = new Set(own.points.map(({ period }) => period));
  const others = groups.flatMap(({ points }) => points.filter(({ period }) => !known.has(period)));
  const blank = others.map((point) => ({
    ...point,
    value: null,
    lower: null,
    upper: null,
    status: 'missing' as const,
  }));
  const periods = new Map([...blank, ...own.points].map((point) => [point.period, point]));
  return [...periods.values()].toSorted((a, b) => a.period.localeCompare(b.period));
};

const gridIndexOf = (parameters: unknown): number => {
  const first: unknown = Array.isArray(parameters) ? parameters[0] : parameters;
  return typeof first === 'object' && first !== null && 'axisIndex' in first ? Number(first.axisIndex) : 0;
};

/** Small charts of the same figure, one per group, on one scale; `width` in pixels. */
export const panelsOption = (panels: Panels, width: number): ChartOption => {
  const { groups, breaks, unit, decimals, yearToDate = false } = panels;
  const scale = commonScale(panels);
  const trends = groups.map((group): Trend => ({
    series: [{ name: group.name, own: true, points: withAllPeriods(panels, group) }],
    breaks,
    unit,
    decimals,
    yearToDate,
    ...(scale === null ? {} : { scale }),
  }));
  const parts = trends.map(trendParts);
  const each = width / panelColumns(width);
  const name = {
    nameLocation: 'end' as const,
    nameGap: 10,
    nameTextStyle: {
      color: colours.ink,
      fontFamily: chartFont,
      fontSize: 13,
      fontWeight: 'bold' as const,
      align: 'left' as const,
      padding: [0, 0, 0, -room.left + 8],
    },
    nameTruncate: { maxWidth: each - room.right },
  };
  return {
    textStyle: { fontFamily: chartFont },
    grid: groups.map((_, index) => gridOf(index, width)),
    xAxis: parts.map(({ xAxis }, gridIndex) => ({ ...xAxis, gridIndex })),
    yAxis: parts.map(({ yAxis }, gridIndex) => ({ ...yAxis, gridIndex, name: groups[gridIndex]?.name ?? '', ...name })),
    tooltip: {
      ...tooltipStyle,
      axisPointer,
      formatter: (parameters) => {
        const trend = trends[gridIndexOf(parameters)];
        const position = positionOf(parameters);
        return trend === undefined || position === null
          ? ''
          : [trend.series[0]?.name ?? '', trendTooltip(trend, position)].join('\n');
      },
    },
    series: parts.flatMap(({ series }, index) =>
      series.map((one) => ({ ...one, xAxisIndex: index, yAxisIndex: index })),
    ),
  };
};
