import type { CustomSeriesOption } from 'echarts/charts';
import { formatMillions } from '../format.ts';
import { chartFont, colours } from './colours.ts';
import type { ChartOption } from './option.ts';
import { outlookColours, type Outlook, type Range } from './outlook.ts';
import { tooltipStyle } from './tooltip-style.ts';
import { valueAxis } from './value-axis.ts';
import { budgetTexts as texts } from '../texts/budget.ts';

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
        name: texts.words.expected,
        lineStyle: { width: 0 },
        symbol: 'circle',
        symbolSize: 10,
        color: colours.ink,
        // Open, as in the legend: it can be told from the bar under it where the reader has set all colours.
        itemStyle: { color: colours.surface, borderColor: colours.ink, borderWidth: 2.5 },
        data: moments.map(({ forecast, name }) => [forecast, name]),
        emphasis: { disabled: true },
        z: 5,
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          data: [
            ...upright(texts.words.budget, budget, 'dashed', colours.ink),
            ...upright(texts.outlook.became, realised, 'solid', colours.ink),
          ],
        },
      },
    ],
  });
