import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FigureCell, FigureTable } from 'server/figures/figure-data.ts';
import type { ChoiceFault } from 'server/pages/page-renderer.ts';
import { DrawContext } from '../charts/draw-context.ts';
import { FigureContext, type HeardTable } from '../figures/figure-context.ts';
import type { FigureProps } from '../figures/figure-props.ts';
import { ChoiceFaultsContext } from '../filters/choice-faults.ts';
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

export const tableOf = ({ caption, columns, rows }: HeardTable): FigureTable => ({
  caption,
  columns: columns.map(({ header, numeric }) => ({ header: header.replaceAll('\u00A0', ' '), numeric })),
  rows: rows.map((row) => row.map(cellOf)),
});

type HeardFigure = { props: FigureProps; table: FigureTable | null; faults: readonly ChoiceFault[] };

/** One figure of a page, as the page shows it with the choices in its address, its table, and what is wrong in that address; null when it has none so named. */
export const hearFigure = (page: AnsweredPage, name: string): HeardFigure | null => {
  const found: HeardFigure[] = [];
  const faults = new Map<string, ChoiceFault>();
  page.draw((drawn) => (
    <FigureContext
      value={(props) => {
        if (props.name !== name) return null;
        const heard: HeardFigure = { props, table: null, faults: [] };
        found.push(heard);
        return (table) => {
          heard.table ??= tableOf(table);
        };
      }}
    >
      {/* The charts of the page itself are not wanted. */}
      <ChoiceFaultsContext value={(fault) => void faults.set(`${fault.name}=${fault.value}`, fault)}>
        <DrawContext value={null}>{drawn}</DrawContext>
      </ChoiceFaultsContext>
    </FigureContext>
  ));
  const [first] = found;
  return first === undefined ? null : { ...first, faults: [...faults.values()] };
};
