import type { Break } from './segments.ts';
import type { Series } from './series.ts';
import type { TrendMarks } from './trend-marks.ts';

/** Lowest and highest value of an axis, and the distance between its lines. */
export type Scale = { min: number; max: number; interval: number };

/** One figure through time: our own line first, then those it is compared with. */
export type Trend = {
  series: readonly Series[];
  breaks: readonly Break[];
  unit: string;
  decimals: number;
  yearToDate?: boolean;
  marks?: TrendMarks;
  /** The same for several charts, whatever this one holds. */
  scale?: Scale;
};
