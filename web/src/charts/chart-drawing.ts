import type { Bars } from './bars.ts';
import type { Outlook } from './outlook.ts';
import type { Panels } from './panels.ts';
import type { Trend } from './trend.ts';
import type { Waterfall } from './waterfall.ts';

/** What a chart shows, as data: how it is drawn is known to the server, and to the browser once a chart is used. */
export type ChartDrawing =
  | { kind: 'trend'; trend: Trend }
  | { kind: 'bars'; bars: Bars }
  | { kind: 'outlook'; outlook: Outlook }
  | { kind: 'panels'; panels: Panels }
  | { kind: 'waterfall'; waterfall: Waterfall };
