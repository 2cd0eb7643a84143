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

/** A cell as Excel writes nearly all of them; a row of these is quicker to take as a whole than tag by tag. */
const usualCell = /<c r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="(s|b|e|str)")?><v>([^<&]*)<\/v><\/c>/y;

/** Reads the cells of a sheet row by row, hidden ones too; `more` as in readPart. */
export const readSheet = (
  archive: Archive,
  part: string,
  events: SheetEvents,
  more?: () => boolean | Promise<boolean>,
): Promise<void> => {
  const cell: Cell = { column: -1, row: 0, type: 'n', style: 0, value: null, formula: false };
  let inPhonetic = false;
  const place = (column: number): void => {
    if (column < 0 || column >= lastColumn) throw damaged('een cel heeft geen geldig adres', { line: cell.row });
    cell.column = column;
  };
  const begin = (tag: string): void => {
    const address = attribute(tag, 'r');
    place(address === null ? cell.column + 1 : columnOf(address));
    cell.type = attribute(tag, 't') ?? 'n';
    cell.style = Number(attribute(tag, 's') ?? 0);
    cell.value = null;
    cell.formula = false;
  };
  return readPart(
    archive,
    part,
    {
      shortcut: (data, at) => {
        if (cell.row === 0) return -1;
        let end = at;
        for (;;) {
          usualCell.lastIndex = end;
          const [all, address, style, type, value] = usualCell.exec(data) ?? [];
          if (all === undefined || address === undefined || value === undefined) return end === at ? -1 : end;
          place(columnOf(address));
          cell.type = type ?? 'n';
          cell.style = style === undefined ? 0 : Number(style);
          cell.value = value;
          cell.formula = false;
          events.cell(cell);
          end += all.length;
        }
      },
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
