import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FigureCell, FigureTable } from 'server/figures/figure-data.ts';
import { DrawContext } from '../charts/draw-context.ts';
import { FigureContext, type HeardTable } from '../figures/figure-context.ts';
import type { FigureProps } from '../figures/figure-props.ts';
import type { AnsweredPage } from './answered-page.tsx';

const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** What a reader sees of a part of a page. */
const textOf = (node: ReactNode): string =>
  renderToStaticMarkup(node)
    .replaceAll(/<br\s*\/?>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => marks[name] ?? '')
    .replaceAll('\u00A0', ' ');

const cellOf = (cell: FigureCell | ReactNode): FigureCell => {
  if (cell === null || cell === undefined || typeof cell === 'number') return cell ?? null;
  const text = textOf(cell);
  return text === '' || text === '–' ? null : text;
};

const tableOf = ({ caption, columns, rows }: HeardTable): FigureTable => ({
  caption,
  columns: columns.map(({ header, numeric }) => ({ header: header.replaceAll('\u00A0', ' '), numeric })),
  rows: rows.map((row) => row.map(cellOf)),
});

type HeardFigure = { props: FigureProps; table: FigureTable | null };

/** One figure of a page, as the page shows it with the choices in its address, and its table; null when it has none so named. */
export const hearFigure = (page: AnsweredPage, name: string): HeardFigure | null => {
  const found: HeardFigure[] = [];
  page.draw((drawn) => (
    <FigureContext
      value={(props) => {
        if (props.name !== name) return null;
        const heard: HeardFigure = { props, table: null };
        found.push(heard);
        return (table) => {
          heard.table ??= tableOf(table);
        };
      }}
    >
      {/* The charts of the page itself are not wanted. */}
      <DrawContext value={null}>{drawn}</DrawContext>
    </FigureContext>
  ));
  return found[0] ?? null;
};
