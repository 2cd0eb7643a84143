import { formatBare, formatMillions } from '../format.ts';
import { categoryAxis } from './category-axis.ts';
import { chartFont } from './colours.ts';
import { barBreaks } from './bar-breaks.ts';
import type { Bars } from './bars.ts';
import { boundWhisker } from './bound-whisker.ts';
import type { ChartOption } from './option.ts';
import { tooltipStyle } from './tooltip-style.ts';
import { valueAxis } from './value-axis.ts';

/** The tooltip text of one category. */
export const barsTooltip = (bars: Bars, index: number): string => {
  const rows = bars.series.flatMap(({ name, values }) => {
    const value = values[index];
    return value === null || value === undefined ? [] : [`${name}: ${amount(bars)(value)}`];
  });
  return [bars.categories[index] ?? '', ...rows].join('\n');
};

const amount =
  ({ unit, decimals }: Bars) =>
  (value: number): string =>
    unit === 'EUR' ? formatMillions(value, 2) : formatBare(value, unit, decimals);

const indexOf = (parameters: unknown): number | null => {
  const first: unknown = Array.isArray(parameters) ? parameters[0] : parameters;
  if (typeof first !== 'object' || first === null || !('dataIndex' in first)) return null;
  return Number(first.dataIndex);
};

/** All values that the axis must hold, the bounds of the intervals included. */
const lengths = ({ series, bounds = [] }: Bars): number[] =>
  [...series.flatMap(({ values }) => values), ...bounds.flatMap((bound) => bound ?? [])].filter((one) => one !== null);

/** Bars from zero; a negative amount goes to the other side of zero. */
export const barsOption =
  (bars: Bars) =>
  (width: number): ChartOption => ({
    textStyle: { fontFamily: chartFont },
    grid: {
      // Lying names: letters of another browser than the one whose widths are known here can be wider.
      left: bars.standing ? 8 : 20,
      right: 24,
      top: bars.standing ? ((bars.breaks ?? []).length > 0 ? 24 : 12) : 4,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    ...(bars.standing
      ? {
          xAxis: categoryAxis(bars.categories, { standing: bars.standing, width, named: bars.named }),
          yAxis: valueAxis(bars, lengths(bars)),
        }
      : {
          xAxis: valueAxis(bars, lengths(bars)),
          yAxis: categoryAxis(bars.categories, { standing: bars.standing, width }),
        }),
    tooltip: {
      ...tooltipStyle,
      axisPointer: { type: 'none' },
      formatter: (parameters) => {
        const index = indexOf(parameters);
        return index === null ? '' : barsTooltip(bars, index);
      },
    },
    series: [
      ...bars.series.map(({ name, colour, values }) => ({
        type: 'bar' as const,
        name,
        data: values.map((value) => value ?? '-'),
        color: colour,
        itemStyle: { color: colour },
        barMaxWidth: bars.standing ? 36 : 14,
        barGap: '12%',
        emphasis: { disabled: true },
      })),
      ...barBreaks(bars.breaks ?? []),
      ...(bars.bounds ?? []).flatMap((bound, index) => (bound === null ? [] : [boundWhisker(bound, index)])),
    ],
  });
