import { namesAbove } from './names-above.ts';
import type { Waterfall } from './waterfall.ts';

/** Pixels that the bars need at a width: each keeps room for its name, of two lines at most, above or beside it. */
export const waterfallHeight = ({ steps }: Waterfall, width: number): number =>
  40 + (steps.length + 2) * (namesAbove(width) ? 64 : 46);
