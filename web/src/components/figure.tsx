import type { ReactNode } from 'react';
import { Chart } from '../charts/chart.tsx';
import type { ChartOption } from '../charts/option.ts';

export type LegendEntry = { name: string; colour: string; shape: 'line' | 'dash' | 'bar' | 'band' };

type Props = {
  title: string;
  /** Below the page's own heading: 2, or 3 inside a section. */
  level: 2 | 3;
  summary: string;
  option: ChartOption | null;
  height: number;
  legend?: readonly LegendEntry[];
  table: ReactNode;
  source: string;
  csv: string;
};

/** A figure: title, what it says in words, chart, the same data as a table, source and download. */
export const Figure = ({ title, level, summary, option, height, legend = [], table, source, csv }: Props) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className="figure">
      <figcaption>
        <Heading className={`utrecht-heading-${level}`}>{title}</Heading>
        <p className="figure__summary">{summary}</p>
      </figcaption>
      {legend.length > 1 ? (
        <ul className="legend" aria-label="Legenda">
          {legend.map(({ name, colour, shape }) => (
            <li key={name}>
              <span className={`legend__key legend__key--${shape}`} style={{ color: colour }} aria-hidden="true" />
              {name}
            </li>
          ))}
        </ul>
      ) : null}
      {option === null ? null : <Chart option={option} height={height} label={`Grafiek: ${title}. ${summary}`} />}
      <details className="figure__table">
        <summary>Dezelfde cijfers in een tabel</summary>
        {table}
      </details>
      <p className="figure__source">
        {source}
        {' · '}
        <a className="utrecht-link" href={csv} download>
          Download als CSV<span className="visually-hidden">: {title}</span>
        </a>
      </p>
    </figure>
  );
};
