import { startsAtZero } from './starts-at-zero.ts';
import { markHeights, noMarks } from './trend-marks.ts';
import type { Trend } from './trend.ts';

/** All values that the value axis must hold: the bounds of our own interval and the marks included. */
export const heightsOf = ({ series, marks = noMarks, scale }: Trend, first: number, last: number): number[] => [
  ...series.flatMap(({ own, points }) =>
    points.flatMap((point) =>
      (own ? [point.value, point.lower, point.upper] : [point.value]).filter((v) => v !== null),
    ),
  ),
  ...markHeights(marks, first, last),
  ...(scale === undefined ? [] : [scale.min, scale.max]),
];

/** The years after the last measurement that a target is for. */
const targetYears = ({ marks = noMarks }: Trend, quarters: boolean, measured: ReadonlySet<number>): number[] =>
  marks.targets
    .flatMap(({ path }) => (path.length === 1 ? path : path.slice(1)))
    .map(({ at }) => Math.floor(quarters ? at - 1 : at))
    .filter((year) => year > Math.max(...measured));

/** The axis of years: a name only for years with a measurement or a target, at the start of the year when it holds quarters. */
export const yearAxis = (trend: Trend) => {
  const periods = trend.series.flatMap(({ points }) => points.map(({ period }) => period));
  const quarters = periods.some((period) => period.includes('Q'));
  const measured = new Set(periods.map((period) => Number(period.slice(0, 4))));
  const named = new Set([...measured, ...targetYears(trend, quarters, measured)]);
  const [first, last] = [Math.min(...measured), Math.max(...named)];
  return {
    min: quarters ? first : first - 1,
    max: last + 1,
    interval: 1,
    label: {
      formatter: (year: number) => (named.has(year) ? String(year) : ''),
      align: quarters ? ('left' as const) : ('center' as const),
    },
    ticks: quarters,
  };
};

/** Whether the value axis begins at zero: with a target, an expectation or another region on it that can differ from our series alone. */
export const axisFromZero = (trend: Trend): boolean => {
  const { min, max } = yearAxis(trend);
  return startsAtZero(heightsOf(trend, min, max));
};
