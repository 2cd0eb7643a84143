import type { CustomSeriesOption } from 'echarts/charts';
import { formatMillions } from '../format.ts';
import { chartFont, colours } from './colours.ts';
import type { LegendEntry } from './legend-entry.ts';
import type { ChartOption } from './option.ts';
import { tooltipStyle } from './tooltip-style.ts';
import { valueAxis } from './value-axis.ts';

type Range = readonly [number, number] | null;

/** The forecasts of one year, first moment on top, in EUR. */
export type Outlook = {
  moments: readonly { name: string; forecast: number; within80: Range; within95: Range }[];
  budget: number | null;
  realised: number | null;
};

const outlookColours = { within80: colours.comparisons[1], within95: colours.band } as const;

const bar = (range: Range, index: number, half: number, colour: string): CustomSeriesOption[] =>
  range === null
    ? []
    : [
        {
          type: 'custom',
          silent: true,
          z: 2,
          tooltip: { show: false },
          data: range.map((end) => [end, index]),
          renderItem: (parameters, api) => {
            if (parameters.dataIndex > 0) return null;
            const [left = 0, y = 0] = api.coord([range[0], index]);
            const [right = 0] = api.coord([range[1], index]);
            return {
              type: 'rect',
              shape: { x: left, y: y - half, width: right - left, height: 2 * half },
              style: { fill: colour },
            };
          },
        },
      ];

const upright = (name: string, value: number | null, type: 'solid' | 'dashed', colour: string) =>
  value === null ? [] : [{ name, xAxis: value, lineStyle: { color: colour, type, width: 2 } }];

/** Nothing drawn: makes room on the axis for the lines of the budget and of what the year became. */
const room = (values: readonly number[]): CustomSeriesOption => ({
  type: 'custom',
  silent: true,
  tooltip: { show: false },
  data: values.map((value) => [value, 0]),
  renderItem: () => null,
});

/** The expectation at each moment with its 80% and 95% interval, beside the budget and what the year became. */
export const outlookOption =
  ({ moments, budget, realised }: Outlook) =>
  (): ChartOption => ({
    textStyle: { fontFamily: chartFont },
    grid: { left: 8, right: 24, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { ...valueAxis({ unit: 'EUR', decimals: 1 }, []), scale: true },
    yAxis: {
      type: 'category',
      inverse: true,
      data: moments.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: colours.ink, fontSize: 13, fontFamily: chartFont },
    },
    tooltip: {
      ...tooltipStyle,
      trigger: 'item',
      formatter: (parameters) => {
        const one = Array.isArray(parameters) ? undefined : moments[parameters.dataIndex];
        return one === undefined ? '' : `${one.name}: ${formatMillions(one.forecast, 2)}`;
      },
    },
    series: [
      room([budget, realised].filter((one) => one !== null)),
      ...moments.flatMap(({ within95 }, index) => bar(within95, index, 10, colours.band)),
      ...moments.flatMap(({ within80 }, index) => bar(within80, index, 5, outlookColours.within80)),
      {
        type: 'line',
        name: 'Verwacht',
        lineStyle: { width: 0 },
        symbol: 'circle',
        symbolSize: 10,
        color: colours.ink,
        itemStyle: { color: colours.ink },
        data: moments.map(({ forecast, name }) => [forecast, name]),
        emphasis: { disabled: true },
        z: 5,
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          data: [
            ...upright('Begroting', budget, 'dashed', colours.ink),
            ...upright('Werkelijk', realised, 'solid', colours.ink),
          ],
        },
      },
    ],
  });

/** What the bars and lines stand for; what is not drawn has no entry. */
export const outlookLegend = ({ moments, budget, realised }: Outlook): LegendEntry[] => [
  { name: 'verwacht, in miljoenen euro’s', colour: colours.ink, shape: 'open' },
  ...(moments.some(({ within80 }) => within80 !== null)
    ? [
        { name: '80%-marge', colour: outlookColours.within80, shape: 'bar' as const },
        { name: '95%-marge', colour: outlookColours.within95, shape: 'band' as const },
      ]
    : []),
  ...(budget === null ? [] : [{ name: 'begroting', colour: colours.ink, shape: 'dash' as const }]),
  ...(realised === null ? [] : [{ name: 'wat het jaar werd', colour: colours.ink, shape: 'line' as const }]),
];
