import type { FigureData } from './figure-data.ts';

/** A figure for a program: its words and its table, with a name for every value. The picture has an address of its own. */
export const figureJson = ({ svg: _svg, table, ...figure }: FigureData, generation: string): string =>
  JSON.stringify({
    ...figure,
    generation,
    columns: table?.columns.map(({ header }) => header) ?? [],
    rows: table?.rows ?? [],
  });
