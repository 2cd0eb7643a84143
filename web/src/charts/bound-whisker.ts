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
    const style = { stroke: colours.ink, lineWidth: 1.5 };
    const line = (x1: number, y1: number, x2: number, y2: number) => ({
      type: 'line' as const,
      shape: { x1, y1, x2, y2 },
      style,
    });
    return {
      type: 'group',
      children: [line(left, y, right, y), line(left, y - 5, left, y + 5), line(right, y - 5, right, y + 5)],
    };
  },
});
