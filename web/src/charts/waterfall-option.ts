import type { CustomSeriesOption } from 'echarts/charts';
import { formatMillions } from '../format.ts';
import { categoryAxis } from './category-axis.ts';
import { chartFont, colours } from './colours.ts';
import { namesAbove } from './names-above.ts';
import type { ChartOption } from './option.ts';
import { tooltipStyle } from './tooltip-style.ts';
import { valueAxis } from './value-axis.ts';
import { stepColours, type Waterfall } from './waterfall.ts';
import { signedAmount } from '../words/signed-amount.ts';
import { budgetTexts as texts } from '../texts/budget.ts';

type Bar = { from: number; to: number; colour: string; hollow: boolean; label: string; name: string };

const end = ({ name, value }: Waterfall['from']): Bar => ({
  name,
  from: value,
  to: value,
  colour: colours.ink,
  hollow: false,
  label: formatMillions(value),
});

const barsOf = ({ from, steps, to }: Waterfall): Bar[] => {
  let at = from.value;
  const between = steps.map(({ name, difference }): Bar => {
    const start = at;
    at += difference;
    const hollow = difference <= 0;
    const colour = hollow ? stepColours.less : stepColours.more;
    return { name, from: start, to: at, colour, hollow, label: signedAmount(difference) };
  });
  return [end(from), ...between, end(to)];
};

const half = 8;

/** A rectangle of which the line, where there is one, lies within it, in pixels. */
const box = (x: number, y: number, width: number, { colour, hollow }: Bar) => {
  const line = hollow ? 2.5 : 0;
  return {
    type: 'rect' as const,
    shape: { x: x + line / 2, y: y - half + line / 2, width: Math.max(width - line, 1), height: 2 * half - line },
    // What costs less is open: in print without colours, too, it is told from what costs more.
    style: hollow ? { fill: colours.surface, stroke: colour, lineWidth: line } : { fill: colour },
  };
};

/** Where the line from a bar to the next runs, in pixels from the top; in two parts around a name that stands between them. */
const lineParts = (from: number, to: number, width: number): [number, number][] =>
  namesAbove(width)
    ? [
        [from, from + 5],
        [to - 10, to],
      ]
    : [[from, to]];

/** A bar of a step, or the upright mark of where the year began or ends, with its amount and a line down to the next. */
const drawn = (bars: readonly Bar[], width: number): CustomSeriesOption => ({
  type: 'custom',
  name: texts.waterfall.difference,
  z: 3,
  data: bars.flatMap(({ from, to }, index) => [[to, index, from]]),
  encode: { x: [0, 2], y: 1 },
  renderItem: ({ dataIndex }, api) => {
    const bar = bars[dataIndex];
    if (bar === undefined) return null;
    const [x1 = 0, y = 0] = api.coord([bar.from, dataIndex]);
    const [x2 = 0] = api.coord([bar.to, dataIndex]);
    const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
    const isEnd = dataIndex === 0 || dataIndex === bars.length - 1;
    const [, below = y] = api.coord([bar.to, dataIndex + 1]);
    return {
      type: 'group',
      children: [
        isEnd ? box(left - 3, y, 6, bar) : box(left, y, Math.max(right - left, 2), bar),
        ...(dataIndex < bars.length - 1
          ? lineParts(y + half, below - half, width).map(([y1, y2]) => ({
              type: 'line' as const,
              shape: { x1: x2, y1, x2, y2 },
              style: { stroke: colours.axis, lineWidth: 1 },
            }))
          : []),
        {
          type: 'text',
          style: {
            text: bar.label,
            x: right + 8,
            y,
            fill: colours.ink,
            fontSize: 13,
            fontFamily: chartFont,
            align: 'left',
            verticalAlign: 'middle',
          },
        },
      ],
    };
  },
});

/** From the budget to the end of the year, a bar for each part that differs; `width` in pixels. */
export const waterfallOption =
  (waterfall: Waterfall) =>
  (width: number): ChartOption => {
    const bars = barsOf(waterfall);
    return {
      textStyle: { fontFamily: chartFont },
      // The amount of the bar that reaches farthest stands behind it.
      grid: { left: 8, right: 92, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: { ...valueAxis({ unit: 'EUR', decimals: 1 }, []), scale: true },
      yAxis: categoryAxis(
        bars.map(({ name }) => name),
        { standing: false, width },
      ),
      tooltip: {
        ...tooltipStyle,
        trigger: 'item',
        formatter: (parameters) => {
          const bar = Array.isArray(parameters) ? undefined : bars[parameters.dataIndex];
          return bar === undefined ? '' : `${bar.name}: ${bar.label}`;
        },
      },
      series: [drawn(bars, width)],
    };
  };
