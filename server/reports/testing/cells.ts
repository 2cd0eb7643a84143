import type { Cell, Report, Section } from '../report.ts';
import { writeCell } from '../write-amount.ts';
import { plain, readDocx, readXlsx } from './read-back.ts';

const tablesIn = ({ parts, sections }: Section): (readonly (readonly Cell[])[])[] => [
  ...parts.flatMap((part) => (part.kind === 'table' ? [[part.columns.map(({ header }) => header), ...part.rows]] : [])),
  ...sections.flatMap(tablesIn),
];

/** Every row of every table of a report, with its heads, in order. */
export const rowsOf = ({ sections }: Report): (readonly Cell[])[] => sections.flatMap(tablesIn).flat();

export const wordsOf = (rows: readonly (readonly Cell[])[]): string[] =>
  rows.flatMap((row) => row.map((cell) => plain(writeCell(cell))));

const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The cells of the tables of a web page, in order. */
export const htmlCells = (bytes: Buffer): string[] =>
  [...bytes.toString('utf8').matchAll(/<t[hd]\b[^>]*>([^<]*)<\/t[hd]>/g)].map(([, text = '']) =>
    plain(text.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => marks[name] ?? '')),
  );

/** The cells of the tables of a Word file, in order. */
export const docxCells = (bytes: Buffer): string[] =>
  readDocx(bytes)
    .elements.filter(({ name }) => name === 'w:tc')
    .map(({ text }) => plain(text));

/** Every value of a workbook, in order: of a table its numbers as numbers. */
export const xlsxValues = (bytes: Buffer): (string | number)[] => [...readXlsx(bytes).sheets.values()].flat();

/** What of these does not stand among those in the same order. */
export function missingIn<T>(wanted: readonly T[], found: readonly T[]): T[] {
  let at = 0;
  return wanted.filter((one) => {
    const next = found.indexOf(one, at);
    if (next === -1) return true;
    at = next + 1;
    return false;
  });
}
