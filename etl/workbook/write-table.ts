import { open } from 'node:fs/promises';
import { headerKey } from '../readers/csv-header.ts';
import { Refusal } from '../refusal.ts';
import type { DecimalStyle } from '../sources/columns/column-sql.ts';
import type { Column, Contract } from '../sources/contract.ts';
import type { Archive } from './archive.ts';
import type { Book, Sheet } from './book.ts';
import { addressOf } from './cell-address.ts';
import { type CellContext, type CellUse, cellValues } from './cell-value.ts';
import type { HeaderRow } from './find-table.ts';
import { numbersAsText } from './numbers-as-text.ts';
import { type Cell, readSheet } from './read-sheet.ts';

/** What says how the columns of a sheet are read: a contract, or that all of it is one table with numbers written so. */
export type ReadBy = Contract | DecimalStyle;

/**
 * Of a table without a contract the header is row 0, as wide as the table: all rows are written. `decimals` is what a person
 * has said of them.
 */
export type Table = {
  archive: Archive;
  book: Book;
  sheet: Sheet;
  header: HeaderRow;
  readBy: ReadBy;
  decimals: DecimalStyle | null;
};

const flushAt = 256 * 1024;

/**
 * Writes a table of a sheet as CSV in which each line is the row of that number in Excel, but for the header, which comes
 * first. Gives the columns in which codes got back the zeros that Excel took away.
 */
export const writeTable = async (table: Table, context: CellContext, csvPath: string): Promise<readonly string[]> => {
  const { archive, book, sheet, header } = table;
  const plan = planOf(table);
  const valueOf = cellValues(context);
  const restored = new Set<string>();
  // What a person has said settles it; a table without a contract has one way of its own.
  const seen = table.decimals === null && typeof table.readBy !== 'string' ? numbersAsText() : null;
  const names = plan.filter((one) => one !== null).map(({ text }) => text);
  const headed = typeof table.readBy !== 'string';
  let out = headed ? `${names.join(';')}\n` : '';
  let written = headed ? 1 : 0;
  // Written over row by row, and joined at once: strings put together cell by cell are what costs the time.
  const values = names.map(() => '');
  let filled = false;
  const csv = await open(csvPath, 'wx', 0o600);
  try {
    const cell = (one: Cell): void => {
      if (one.row <= header.row) return;
      const column = plan[one.column] ?? null;
      if (one.formula) refuseNotCalculated(one, column !== null && book.notCalculated);
      const value = valueOf(one, column?.use ?? noUse);
      if (value === '') return;
      if (column === null) throw outside(one);
      if (seen !== null && column.use.decimals !== null) seen.note(column.text, one.type, value);
      if (column.use.codeWidth !== null && one.type === 'n' && one.value !== value) restored.add(column.text);
      values[column.place] = value;
      filled = true;
    };
    const row = (number: number): void => {
      if (!filled) return;
      if (number > written + 1) out += '\n'.repeat(number - written - 1);
      out += `${values.join(';')}\n`;
      written = number;
      values.fill('');
      filled = false;
    };
    await readSheet(archive, sheet.part, { cell, row }, async () => {
      if (out.length < flushAt) return true;
      const full = out;
      out = '';
      await csv.write(full);
      return true;
    });
    await csv.write(out);
    seen?.refuseUnclear();
  } finally {
    await csv.close();
  }
  return [...restored];
};

const noUse: CellUse = { decimals: null, codeWidth: null };

type Planned = { place: number; text: string; use: CellUse };

/** Per column of the sheet where it goes; null for one without a header. */
const planOf = ({ header, readBy, decimals }: Table): (Planned | null)[] => {
  if (typeof readBy === 'string')
    return header.cells.map((text, place) => ({ place, text, use: { decimals: decimals ?? readBy, codeWidth: null } }));
  const known = new Map(readBy.columns.map((column) => [headerKey(column.name), column]));
  let place = 0;
  return header.cells.map((text) => {
    if (text.trim() === '') return null;
    const column = known.get(headerKey(text));
    place += 1;
    return { place: place - 1, text, use: column === undefined ? noUse : useOf(column, decimals ?? 'comma') };
  });
};

const useOf = ({ type, codes = {} }: Column, decimals: DecimalStyle): CellUse => {
  const widths = new Set(Object.keys(codes).map((code) => (/^\d+$/.test(code) ? code.length : 0)));
  const [width = 0] = widths;
  return { decimals: type === 'decimal' ? decimals : null, codeWidth: widths.size === 1 && width > 0 ? width : null };
};

const refuseNotCalculated = ({ column, row, type, value }: Cell, notCalculated: boolean): void => {
  const unknown = value === null || (value === '' && type !== 'str');
  if (!unknown && !notCalculated) return;
  throw new Refusal(
    'formule-zonder-waarde',
    `In cel ${addressOf(column, row)} staat een formule waarvan de uitkomst ${unknown ? 'niet' : 'niet zeker'} in het bestand staat.`,
    'Open het bestand in Excel, wacht tot alles is uitgerekend, sla het op en lever het opnieuw.',
    { line: row },
  );
};

const outside = ({ column, row }: Cell): Refusal =>
  new Refusal(
    'cel-buiten-tabel',
    `In cel ${addressOf(column, row)} staat iets, maar die kolom heeft geen kop.`,
    'Zet een kop boven deze kolom, of haal weg wat naast de tabel staat.',
    { line: row },
  );
