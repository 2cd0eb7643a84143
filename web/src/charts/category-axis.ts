import { chartFont, colours } from './colours.ts';
import { namesAbove } from './names-above.ts';

/** Two lines fit between the bars of one name and the next. */
const nameAbove = (width: number) => ({
  inside: true,
  verticalAlign: 'bottom' as const,
  padding: [0, 0, 20, -6],
  width: width - 40,
  overflow: 'break' as const,
  lineHeight: 15,
});
const nameBeside = (width: number) => ({ width: width < 800 ? 180 : 260, overflow: 'break' as const, lineHeight: 16 });

/** The axis of the names of bars: below standing ones, beside or above lying ones; `width` in pixels. */
export const categoryAxis = (
  names: readonly string[],
  { standing, width, named }: { standing: boolean; width: number; named?: readonly number[] | undefined },
) => ({
  type: 'category' as const,
  data: [...names],
  axisLine: { onZero: true, lineStyle: { color: colours.axis } },
  axisTick: { show: false },
  axisLabel: {
    fontSize: 13,
    fontFamily: chartFont,
    color: colours.ink,
    interval: named === undefined ? 0 : (index: number) => named.includes(index),
    ...(standing ? { hideOverlap: true } : namesAbove(width) ? nameAbove(width) : nameBeside(width)),
  },
  ...(standing ? {} : { inverse: true }),
  z: 5,
});
