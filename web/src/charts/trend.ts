import type { Break } from './segments.ts';
import type { Series } from './series.ts';

/** One figure through time: our own line first, then those it is compared with. */
export type Trend = {
  series: readonly Series[];
  breaks: readonly Break[];
  unit: string;
  decimals: number;
  yearToDate?: boolean;
};
