import type { CustomSeriesOption } from 'echarts/charts';
import { colours } from './colours.ts';
import { periodPosition } from './period-position.ts';
import type { Series } from './series.ts';
import { latestTexts as texts } from '../texts/latest.ts';

/** Room below the axis for the crosses, in pixels. */
export const hiddenRoom = 14;

/** A cross below the axis, apart from a figure that is zero, at every period whose figure is hidden, so that it is not taken for one that was not measured. */
export const hiddenMarks = ({ points }: Series): CustomSeriesOption[] => {
  const level = points.find(({ value }) => value !== null)?.value;
  const hidden = points.filter(({ status }) => status === 'suppressed');
  if (level === null || level === undefined || hidden.length === 0) return [];
  return [
    {
      type: 'custom',
      name: texts.suppressed.word,
      z: 5,
      // The height is that of a figure that is shown, so that the mark does not stretch the axis.
      data: hidden.map(({ period }) => [periodPosition(period), level]),
      renderItem: ({ coordSys }, api) => {
        const [x = 0] = api.coord([api.value(0), level]);
        const top = 'y' in coordSys ? Number(coordSys['y']) : 0;
        const height = 'height' in coordSys ? Number(coordSys['height']) : 0;
        const y = top + height + hiddenRoom / 2 + 1;
        const style = { stroke: colours.text, lineWidth: 1.75 };
        return {
          type: 'group',
          children: [
            { type: 'line', shape: { x1: x - 4, y1: y - 4, x2: x + 4, y2: y + 4 }, style },
            { type: 'line', shape: { x1: x - 4, y1: y + 4, x2: x + 4, y2: y - 4 }, style },
          ],
        };
      },
    },
  ];
};
