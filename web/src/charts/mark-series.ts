import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import { chartFont, colours } from './colours.ts';
import { periodPosition } from './period-position.ts';
import type { Point } from './series.ts';
import { expectedFrom, pathWithin, type TrendMarks } from './trend-marks.ts';

/** The ends of the axis of years, how much that of values holds, and how a number stands on it. */
type Within = { first: number; last: number; span: number; write: (value: number) => string };

/** A number of 13 pixels with air around it, as part of a drawing of some 200 pixels high, and of one some 270 wide. */
const [roomForNumber, widthOfNumber] = [0.1, 0.15];

/** The heights at which figures run under the last part of the axis, where the number of a target stands. */
const heightsAtEnd = (lines: readonly (readonly Point[])[], { first, last }: Within): number[] => {
  const from = last - widthOfNumber * (last - first);
  return lines.flatMap((points) => {
    const known = points.flatMap(({ period, value }) =>
      value === null ? [] : [{ at: periodPosition(period), value }],
    );
    const next = known.findIndex(({ at }) => at >= from);
    const [before, after] = [known[next - 1], known[next]];
    if (after === undefined) return [];
    const entering =
      before === undefined
        ? []
        : [before.value + ((from - before.at) / (after.at - before.at)) * (after.value - before.value)];
    return [...entering, ...known.slice(next).map(({ value }) => value)];
  });
};

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

/**
 * A number stands above its line, else below it; where other lines of targets run close on both sides it would stand on one
 * of them. Of two sides that are free of those, the one on which no figures run.
 */
const numberOf = (
  end: number,
  ends: readonly number[],
  figures: readonly number[],
  { span, write }: Pick<Within, 'span' | 'write'>,
): Pick<LineSeriesOption, 'endLabel'> => {
  const [highest, lowest] = [Math.max(...ends), Math.min(...ends)];
  const room = roomForNumber * span;
  const far = (other: number) => Math.abs(other - end) >= room;
  const above = end === highest || (end > lowest && ends.every((other) => other <= end || far(other)));
  const below = end === lowest || ends.every((other) => other >= end || far(other));
  if (!above && !below) return {};
  const [runsAbove, runsBelow] = [
    figures.some((height) => height >= end && height < end + room),
    figures.some((height) => height <= end && height > end - room),
  ];
  // Figures that run through a line on its own leave no room: its words in the legend say the number too.
  if (runsAbove && runsBelow && ends.length === 1) return {};
  const under = !above || (below && runsAbove && !runsBelow);
  return { endLabel: endLabel(end, under, write) };
};

const targetLines = (
  targets: TrendMarks['targets'],
  lines: readonly (readonly Point[])[],
  within: Within,
): LineSeriesOption[] => {
  const { first, last } = within;
  const figures = heightsAtEnd(lines, within);
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
      ...numberOf(end, ends, figures, within),
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
  /** Our own and those it is compared with. */
  lines: readonly (readonly Point[])[],
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
  ...targetLines(targets, lines, within),
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
