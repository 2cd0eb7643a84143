import type { Break } from './segments.ts';
import type { Series } from './series.ts';
import type { TrendMarks } from './trend-marks.ts';

/** One figure through time: our own line first, then those it is compared with. */
export type Trend = {
  series: readonly Series[];
  breaks: readonly Break[];
  unit: string;
  decimals: number;
  yearToDate?: boolean;
  marks?: TrendMarks;
  /** One scale for several charts: lowest and highest value of the axis, whatever this one holds. */
  scale?: readonly [number, number];
};
