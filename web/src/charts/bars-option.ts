import { formatMillions, formatNumber } from '../format.ts';
import { chartFont, colours } from './colours.ts';
import type { ChartOption } from './option.ts';

export type Bars = {
  /** Top to bottom. */
  categories: readonly string[];
  series: readonly { name: string; colour: string; values: readonly (number | null)[] }[];
  unit: string;
  decimals: number;
};

/** The tooltip text of one category. */
export const barsTooltip = (bars: Bars, index: number, format: (value: number) => string): string => {
  const rows = bars.series.flatMap(({ name, values }) => {
    const value = values[index];
    return value === null || value === undefined ? [] : [`${name}: ${format(value)}`];
  });
  return [bars.categories[index] ?? '', ...rows].join('\n');
};

const indexOf = (parameters: unknown): number | null => {
  const first: unknown = Array.isArray(parameters) ? parameters[0] : parameters;
  if (typeof first !== 'object' || first === null || !('dataIndex' in first)) return null;
  return Number(first.dataIndex);
};

/** Axis numbers: millions of euros without a sign of their own, or the plain number. */
const axisText = (unit: string) => (value: number) =>
  unit === 'EUR'
    ? formatNumber(value / 1e6, Number.isInteger(value / 1e6) ? 0 : 1)
    : formatNumber(value) + (unit === '%' ? '%' : '');

/** Lying bars from zero; a negative amount goes to the left of zero. */
export const barsOption = (bars: Bars): ChartOption => {
  const text = { color: colours.text, fontSize: 13, fontFamily: chartFont };
  const format = (value: number) =>
    bars.unit === 'EUR'
      ? formatMillions(value, 2)
      : `${formatNumber(value, bars.decimals)}${bars.unit === '%' ? '%' : ''}`;
  return {
    textStyle: { fontFamily: chartFont },
    grid: { left: 8, right: 24, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'value',
      splitNumber: 4,
      axisLabel: { ...text, formatter: axisText(bars.unit), hideOverlap: true },
      splitLine: { lineStyle: { color: colours.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...bars.categories],
      axisLabel: { ...text, color: colours.ink, width: 150, overflow: 'break', lineHeight: 16 },
      axisLine: { onZero: true, lineStyle: { color: colours.axis } },
      axisTick: { show: false },
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      transitionDuration: 0,
      backgroundColor: colours.surface,
      borderColor: colours.axis,
      textStyle: { color: colours.ink, fontSize: 14, fontFamily: chartFont },
      axisPointer: { type: 'none' },
      formatter: (parameters) => {
        const index = indexOf(parameters);
        return index === null ? '' : barsTooltip(bars, index, format);
      },
    },
    series: bars.series.map(({ name, colour, values }) => ({
      type: 'bar' as const,
      name,
      data: values.map((value) => value ?? '-'),
      color: colour,
      itemStyle: { color: colour },
      barMaxWidth: 16,
      barGap: '15%',
      emphasis: { disabled: true },
    })),
  };
};

/** Pixels that the bars need: every category keeps room for its bars and a name of two lines. */
export const barsHeight = (bars: Bars): number =>
  40 + bars.categories.length * Math.max(36, bars.series.length * 19 + 14);
