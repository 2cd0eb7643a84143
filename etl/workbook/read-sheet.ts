import type { Archive } from './archive.ts';
import { columnOf } from './cell-address.ts';
import { readPart } from './read-part.ts';
import { damaged } from './refuse-workbook.ts';
import { attribute } from './xml-scanner.ts';

/** A cell as the file has it: `type` is its attribute t ('n' when absent), `style` a number, `value` null when there is none. */
export type Cell = { column: number; row: number; type: string; style: number; value: string | null; formula: boolean };

export type SheetEvents = {
  /** The same object for every cell. */
  cell: (cell: Cell) => void;
  row: (row: number) => void;
};

/** The size of a sheet in Excel. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Reads the cells of a sheet row by row, hidden ones too; `more` as in readPart. */
export const readSheet = (
  archive: Archive,
  part: string,
  events: SheetEvents,
  more?: () => boolean | Promise<boolean>,
): Promise<void> => {
  const cell: Cell = { column: -1, row: 0, type: 'n', style: 0, value: null, formula: false };
  let inPhonetic = false;
  const begin = (tag: string): void => {
    const address = attribute(tag, 'r');
    cell.column = address === null ? cell.column + 1 : columnOf(address);
    if (cell.column < 0 || cell.column >= lastColumn)
      throw damaged('een cel heeft geen geldig adres', { line: cell.row });
    cell.type = attribute(tag, 't') ?? 'n';
    cell.style = Number(attribute(tag, 's') ?? 0);
    cell.value = null;
    cell.formula = false;
  };
  return readPart(
    archive,
    part,
    {
      open: (element, tag) => {
        if (element === 'c') begin(tag);
        else if (element === 'row') {
          const row = Number(attribute(tag, 'r') ?? cell.row + 1);
          if (!(row > cell.row) || row > lastRow) throw damaged('de rijen staan niet op volgorde', { line: cell.row });
          cell.row = row;
          cell.column = -1;
        } else if (element === 'f') cell.formula = true;
        else if (element === 'rPh') inPhonetic = true;
      },
      close: (element, text) => {
        if (element === 'v') cell.value = text;
        else if (element === 'c') events.cell(cell);
        else if (element === 'row') events.row(cell.row);
        else if (element === 't' && !inPhonetic) cell.value = (cell.value ?? '') + text;
        else if (element === 'rPh') inPhonetic = false;
      },
    },
    more,
  );
};
