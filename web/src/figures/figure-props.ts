import type { ReactNode } from 'react';
import type { ChartDrawing } from '../charts/chart-drawing.ts';
import type { LegendEntry } from '../charts/legend-entry.ts';

/** Everything of a figure; the page shows it, and the downloads are made from it. */
export type FigureProps = {
  /** Its name on the page and in its address: lower case, digits and hyphens. */
  name: string;
  /** What it is about: the same whatever the figures. */
  title: string;
  /** What it says, made from the figures; null when there is nothing to say. */
  message: string | null;
  /** What exactly is shown: figure, unit, place and period. */
  subtitle: string;
  /** Below the page's own heading: 2, or 3 inside a section; 1 where it is the page. */
  level: 1 | 2 | 3;
  /** The latest value, large, above the summary. */
  headline?: ReactNode;
  controls?: ReactNode;
  summary: string;
  /** Null when there is nothing to draw. */
  drawing: ChartDrawing | null;
  height: number;
  legend?: readonly LegendEntry[];
  table: ReactNode;
  /** Rows of the table: a short one stands open beside the chart on a wide screen; without any there is no table. */
  rows: number;
  /** Stands open on every screen: the table is the figure. */
  open?: boolean;
  /** What in this figure is invented; null when nothing is. */
  invented: string | null;
  /** What of these figures is rounded; null when nothing is. */
  rounding?: string | null | undefined;
  source: string;
  /** The address of more of the same in the API, as CSV. */
  csv: string;
  /** On a wide screen the words stand beside the chart. */
  beside?: boolean;
  children?: ReactNode;
};
