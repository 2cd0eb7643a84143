import type { CustomSeriesOption } from 'echarts/charts';
import { breakLabel, breakLine } from './break-style.ts';

/** A break of the series between a standing category and the one before it, in the line and the word of a trend. */
export const barBreaks = (indexes: readonly number[]): CustomSeriesOption[] =>
  indexes.map((index) => ({
    type: 'custom',
    name: breakLabel.formatter,
    silent: true,
    z: 2,
    tooltip: { show: false },
    data: [[index, 0]],
    renderItem: (parameters, api) => {
      const [middle = 0] = api.coord([index, 0]);
      const [width = 0] = [api.size?.([1, 0]) ?? 0].flat();
      const { y = 0, height = 0 } = parameters.coordSys as { y?: number; height?: number };
      const x = middle - width / 2;
      return {
        type: 'group',
        children: [
          {
            type: 'line',
            shape: { x1: x, y1: y, x2: x, y2: y + height },
            style: { stroke: breakLine.color, lineWidth: breakLine.width, lineDash: breakLine.type },
          },
          {
            type: 'text',
            x,
            y: y - 2,
            style: {
              text: breakLabel.formatter,
              fill: breakLabel.color,
              fontSize: breakLabel.fontSize,
              fontFamily: breakLabel.fontFamily,
              align: 'center',
              verticalAlign: 'bottom',
            },
          },
        ],
      };
    },
  }));
