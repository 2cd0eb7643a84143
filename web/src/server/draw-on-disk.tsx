import type { FigureTable } from 'server/figures/figure-data.ts';
import { DrawContext } from '../charts/draw-context.ts';
import { drawOnce } from '../disk/draw-once.ts';
import { figureAddress } from '../figures/figure-address.ts';
import { FigureContext } from '../figures/figure-context.ts';
import type { AnsweredPage } from './answered-page.tsx';
import { tableOf } from './hear-figure.tsx';

/** A page as it goes along on disk, with the tables of its figures by the addresses to which it links. */
export const drawOnDisk = (page: AnsweredPage): { drawn: string; tables: ReadonlyMap<string, FigureTable> } => {
  const { path, search } = page.place;
  const tables = new Map<string, FigureTable>();
  const drawn = page.draw((view) => (
    <FigureContext
      value={({ name }) =>
        (table) => {
          const address = figureAddress(path, name, search, 'csv');
          if (!tables.has(address)) tables.set(address, tableOf(table));
        }}
    >
      <DrawContext value={drawOnce}>{view}</DrawContext>
    </FigureContext>
  ));
  return { drawn, tables };
};
