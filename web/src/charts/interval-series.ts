import type { CustomSeriesOption } from 'echarts/charts';
import { colours } from './colours.ts';
import { periodPosition } from './period-position.ts';
import { segments, type Break, type Drawn } from './segments.ts';
import type { Series } from './series.ts';

type Bounded = Drawn & { lower: number; upper: number };
type Corner = [number, number];

const isBounded = (point: Drawn): point is Bounded => point.lower !== null && point.upper !== null;

/** The outline of the 95% band over one run: along the upper bounds and back along the lower. */
const bandOutline = (run: readonly Bounded[]): Corner[] => [
  ...run.map((point): Corner => [periodPosition(point.period), point.upper]),
  ...run.toReversed().map((point): Corner => [periodPosition(point.period), point.lower]),
];

const band = (run: readonly Bounded[]): CustomSeriesOption => ({
  type: 'custom',
  silent: true,
  z: 1,
  tooltip: { show: false },
  data: bandOutline(run),
  renderItem: (parameters, api) => {
    if (parameters.dataIndex > 0) return null;
    const points = bandOutline(run).map((corner) => api.coord(corner));
    return { type: 'polygon', shape: { points }, style: { fill: colours.band } };
  },
});

const whisker = (point: Bounded): CustomSeriesOption => ({
  type: 'custom',
  silent: true,
  z: 2,
  tooltip: { show: false },
  data: [
    [periodPosition(point.period), point.lower],
    [periodPosition(point.period), point.upper],
  ],
  renderItem: (parameters, api) => {
    if (parameters.dataIndex > 0) return null;
    const [x = 0, bottom = 0] = api.coord([periodPosition(point.period), point.lower]);
    const [, top = 0] = api.coord([periodPosition(point.period), point.upper]);
    const style = { stroke: colours.own, lineWidth: 1.5 };
    const bar = (x1: number, y1: number, x2: number, y2: number) => ({
      type: 'line' as const,
      shape: { x1, y1, x2, y2 },
      style,
    });
    return {
      type: 'group',
      children: [bar(x, bottom, x, top), bar(x - 5, top, x + 5, top), bar(x - 5, bottom, x + 5, bottom)],
    };
  },
});

/** The 95% interval: a band under successive measurements, a whisker on a measurement that stands alone. */
export const intervalSeries = (series: Series, breaks: readonly Break[]): CustomSeriesOption[] =>
  segments(series.points, breaks).flatMap((run) => {
    const bounded = run.filter(isBounded);
    if (bounded.length > 1 && bounded.length === run.length) return [band(bounded)];
    return bounded.map(whisker);
  });
