import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import { chartFont, colours } from './colours.ts';
import { periodPosition } from './period-position.ts';
import type { Point } from './series.ts';
import { expectedFrom, pathWithin, type TrendMarks } from './trend-marks.ts';

/** The ends of the axis of years, how much that of values holds, and how a number stands on it. */
type Within = { first: number; last: number; span: number; write: (value: number) => string };

/** A number of 13 pixels with air around it, as part of a drawing of some 200 pixels. */
const roomForNumber = 0.1;

const line = (data: [number, number][], style: LineSeriesOption['lineStyle'], z: number): LineSeriesOption => ({
  type: 'line',
  silent: true,
  data,
  symbol: 'none',
  tooltip: { show: false },
  emphasis: { disabled: true },
  lineStyle: { width: 1.5, ...style },
  z,
});

/** What a target comes to, at the end of its line. */
const endLabel = (
  value: number,
  below: boolean,
  write: Within['write'],
): NonNullable<LineSeriesOption['endLabel']> => ({
  show: true,
  formatter: () => write(value),
  color: colours.ink,
  fontSize: 13,
  fontFamily: chartFont,
  align: 'right',
  verticalAlign: below ? 'top' : 'bottom',
  distance: 0,
  offset: [0, below ? 5 : -5],
});

/** A number stands above its line, else below it; where other lines run close on both sides it would stand on one of them. */
const numberOf = (
  end: number,
  ends: readonly number[],
  { span, write }: Pick<Within, 'span' | 'write'>,
): Pick<LineSeriesOption, 'endLabel'> => {
  const [highest, lowest] = [Math.max(...ends), Math.min(...ends)];
  const far = (other: number) => Math.abs(other - end) >= roomForNumber * span;
  const above = end === highest || (end > lowest && ends.every((other) => other <= end || far(other)));
  const below = end === lowest || ends.every((other) => other >= end || far(other));
  return above || below ? { endLabel: endLabel(end, !above, write) } : {};
};

const targetLines = (targets: TrendMarks['targets'], { first, last, span, write }: Within): LineSeriesOption[] => {
  const drawn = targets.map(({ path }) => pathWithin(path, first, last)).filter((path) => path !== null);
  const ends = drawn.map((path) => path.at(-1)?.value ?? 0);
  return drawn.map((path, index) => {
    const end = ends[index] ?? 0;
    return {
      ...line(
        path.map(({ at, value }): [number, number] => [at, value]),
        { color: colours.ink, type: [10, 4], width: 2 },
        2,
      ),
      ...numberOf(end, ends, { span, write }),
    };
  });
};

const level = (value: number, from: number, to: number): [number, number][] => [
  [from, value],
  [to, value],
];

const expectedBand = (
  { since, mean, lower, upper }: NonNullable<TrendMarks['expected']>,
  { first, last }: Within,
): (CustomSeriesOption | LineSeriesOption)[] => {
  const from = expectedFrom(since, first);
  if (from >= last) return [];
  const outline = [
    [from, upper],
    [last, upper],
    [last, lower],
    [from, lower],
  ];
  return [
    {
      type: 'custom',
      silent: true,
      z: 0,
      tooltip: { show: false },
      data: outline,
      renderItem: (parameters, api) => {
        if (parameters.dataIndex > 0) return null;
        const points = outline.map((corner) => api.coord(corner));
        const style = { fill: colours.expected, stroke: colours.axis, lineWidth: 1, lineDash: [2, 3] };
        return { type: 'polygon', shape: { points }, style };
      },
    },
    line(level(mean, from, last), { color: colours.axis, type: 'solid', width: 1 }, 1),
  ];
};

/** The targets, the nulmeting, the expectation and the signals of a trend, drawn between the ends of its axis. */
export const markSeries = (
  { targets, baseline, expected, flagged }: TrendMarks,
  own: readonly Point[],
  within: Within,
): (CustomSeriesOption | LineSeriesOption)[] => [
  ...(expected === null ? [] : expectedBand(expected, within)),
  ...(baseline === null || baseline.from.at >= within.last
    ? []
    : [
        line(
          level(baseline.from.value, Math.max(baseline.from.at, within.first), within.last),
          { color: colours.text, type: [2, 4] },
          2,
        ),
      ]),
  ...targetLines(targets, within),
  ...(flagged === null
    ? []
    : [
        {
          ...line(
            own.flatMap(({ period, value }): [number, number][] =>
              value !== null && flagged.periods.includes(period) ? [[periodPosition(period), value]] : [],
            ),
            { width: 0 },
            6,
          ),
          symbol: 'diamond',
          symbolSize: 13,
          itemStyle: { color: colours.signal, borderColor: colours.surface, borderWidth: 1.5 },
        },
      ]),
];
