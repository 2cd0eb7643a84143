import type { ReactNode } from 'react';
import { Chart } from '../charts/chart.tsx';
import type { LegendEntry } from '../charts/legend-entry.ts';
import type { ChartDrawing } from '../charts/chart-drawing.ts';
import { InventedMark } from './invented-mark.tsx';
import { Legend } from './legend.tsx';

type Props = {
  title: string;
  /** Below the page's own heading: 2, or 3 inside a section. */
  level: 2 | 3;
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
  /** What in this figure is invented; null when nothing is. */
  invented: string | null;
  /** What of these figures is rounded; null when nothing is. */
  rounding?: string | null | undefined;
  source: string;
  csv: string;
  /** On a wide screen the words stand beside the chart. */
  beside?: boolean;
  children?: ReactNode;
};

/** A table of at most so many rows needs no folding on a wide screen. */
const shortTable = 13;

const noLegend: readonly LegendEntry[] = [];

/** A figure: title, what it says in words, chart, the same data as a table, source and download. */
export const Figure = (props: Props) => {
  const {
    title,
    level,
    headline,
    controls,
    summary,
    drawing,
    height,
    legend = noLegend,
    table,
    rows,
    invented,
    rounding = null,
    source,
    csv,
    children,
  } = props;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className={`figure${props.beside === true ? ' figure--beside' : ''}`}>
      <figcaption>
        <Heading className={`utrecht-heading-${level}`}>{title}</Heading>
        {invented === null ? null : (
          <p className="figure__mark">
            <InventedMark what={invented} />
          </p>
        )}
        {headline === undefined ? null : <p className="figure__headline">{headline}</p>}
        {controls === undefined ? null : <div className="pickers">{controls}</div>}
        <p className="figure__summary">{summary}</p>
        {children}
      </figcaption>
      <div className="figure__drawing">
        {legend.length > 0 ? <Legend entries={legend} /> : null}
        {drawing === null ? null : (
          <Chart
            drawing={drawing}
            height={height}
            label={`Grafiek: ${title}. ${summary}`}
            beside={props.beside === true}
          />
        )}
      </div>
      {rows === 0 ? null : (
        <details className={`figure__table${rows <= shortTable ? ' open-when-wide' : ''}`}>
          <summary>
            Dezelfde cijfers in een tabel ({rows} {rows === 1 ? 'rij' : 'rijen'})
            <span className="visually-hidden">: {title}</span>
          </summary>
          {table}
        </details>
      )}
      {rounding === null || rows === 0 ? null : <p className="figure__source">{rounding}</p>}
      <p className="figure__source">
        {source}
        {rows === 0 ? null : (
          <span className="figure__csv">
            {source === '' ? '' : ' · '}
            <a className="utrecht-link" href={csv} download>
              Download als CSV<span className="visually-hidden">: {title}</span>
            </a>
          </span>
        )}
      </p>
    </figure>
  );
};
