import { use } from 'react';
import { Chart } from '../charts/chart.tsx';
import type { LegendEntry } from '../charts/legend-entry.ts';
import { FigureContext, TableContext } from '../figures/figure-context.ts';
import type { FigureProps } from '../figures/figure-props.ts';
import { FigureShare } from '../figures/figure-share.tsx';
import { withMark } from '../figures/title-of.ts';
import { InventedMark } from './invented-mark.tsx';
import { Legend } from './legend.tsx';
import { Pickers } from './pickers.tsx';
import { figureTexts as texts } from '../texts/figure.ts';

/** A table of at most so many rows needs no folding on a wide screen. */
const shortTable = 13;

const noLegend: readonly LegendEntry[] = [];

const headings = { 1: 'h1', 2: 'h2', 3: 'h3' } as const;

/** A figure: title, what it says in words, chart, the same data as a table, source and downloads. */
export const Figure = (props: FigureProps) => {
  const { name, title, message, subtitle, level, headline, controls, summary, drawing, height } = props;
  const {
    legend = noLegend,
    table,
    rows,
    invented,
    rounding = null,
    source,
    csv,
    children,
    beside = false,
    open = false,
  } = props;
  const heardTable = use(FigureContext)?.(props) ?? null;
  const Heading = headings[level];
  return (
    <figure className={`figure${beside ? ' figure--beside' : ''}`} id={`figuur-${name}`}>
      <figcaption>
        <Heading className={`utrecht-heading-${level}`}>
          {message === null ? (
            title
          ) : (
            <>
              <span className="figure__topic">{withMark(title)}</span>{' '}
              <span className="figure__message">{message}</span>
            </>
          )}
        </Heading>
        {subtitle === '' ? null : <p className="figure__subtitle">{subtitle}</p>}
        {invented === null ? null : (
          <p className="figure__mark">
            <InventedMark what={invented} />
          </p>
        )}
        {headline === undefined ? null : <p className="figure__headline">{headline}</p>}
        {controls === undefined ? null : <Pickers>{controls}</Pickers>}
        <p className="figure__summary">{summary}</p>
        {children}
      </figcaption>
      <div className="figure__drawing">
        {legend.length > 0 ? <Legend entries={legend} /> : null}
        {drawing === null ? null : (
          <Chart drawing={drawing} height={height} label={texts.chart(title, summary)} beside={beside} />
        )}
      </div>
      {rows === 0 ? null : (
        <details className={`figure__table${rows <= shortTable ? ' open-when-wide' : ''}`} open={level === 1 || open}>
          <summary>
            {texts.table(rows)}
            <span className="visually-hidden">: {title}</span>
          </summary>
          <TableContext value={heardTable}>{table}</TableContext>
        </details>
      )}
      {rounding === null || rows === 0 ? null : <p className="figure__source">{rounding}</p>}
      {source === '' ? null : <p className="figure__source">{source}</p>}
      {rows === 0 ? null : <FigureShare name={name} title={title} drawn={drawing !== null} csv={csv} />}
    </figure>
  );
};
