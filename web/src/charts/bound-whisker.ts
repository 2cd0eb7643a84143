import type { CustomSeriesOption } from 'echarts/charts';
import { colours } from './colours.ts';

/** The 95% interval on a lying bar, at the place of its category. */
export const boundWhisker = ([lower, upper]: readonly [number, number], index: number): CustomSeriesOption => ({
  type: 'custom',
  silent: true,
  z: 4,
  tooltip: { show: false },
  data: [
    [lower, index],
    [upper, index],
  ],
  renderItem: (parameters, api) => {
    if (parameters.dataIndex > 0) return null;
    const [left = 0, y = 0] = api.coord([lower, index]);
    const [right = 0] = api.coord([upper, index]);
    const lines = (stroke: string, lineWidth: number) =>
      [
        { x1: left, y1: y, x2: right, y2: y },
        { x1: left, y1: y - 5, x2: left, y2: y + 5 },
        { x1: right, y1: y - 5, x2: right, y2: y + 5 },
      ].map((shape) => ({ type: 'line' as const, shape, style: { stroke, lineWidth } }));
    // The pale line under it keeps the whisker visible on the bar itself.
    return { type: 'group', children: [...lines(colours.surface, 4.5), ...lines(colours.ink, 1.5)] };
  },
});
