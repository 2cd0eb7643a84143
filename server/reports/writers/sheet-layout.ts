import type { SheetData } from 'write-excel-file/node';

type Row = SheetData[number];
type Cell = Row[number];

/** Widths of a column, in figures of the letter of the sheet; a text over six columns counts on `textWidth` (text-rows.ts). */
const [narrowest, broadest, textWidth, textColumns] = [16, 60, 140, 6];

/** Points of a line of 11 points; a row of a workbook is 409 points at most. */
const [linePoints, mostLines] = [15, 26];

/** Letters of running text that are counted on in the width of a figure: an estimate, and a line of capitals alone needs more. */
const letters = 0.89;

/** The words of a cell of a table; null for numbers, and for texts and headings that go over more columns. */
const wordsIn = (cell: Cell | undefined): string | null =>
  typeof cell === 'object' &&
  cell !== null &&
  'wrap' in cell &&
  cell.wrap === true &&
  !('columnSpan' in cell) &&
  typeof cell.value === 'string'
    ? cell.value
    : null;

/** Lines of a text that is broken between words. */
function linesOf(text: string, most: number): number {
  return text.split('\n').reduce((sum, line) => {
    let [lines, at] = [1, 0];
    for (const { length } of line.split(' ')) {
      if (at > 0 && at + length > most) [lines, at] = [lines + 1, 0];
      lines += Math.floor(length / (most + 1));
      at += length + 1;
    }
    return sum + lines;
  }, 0);
}

function widthsOf(rows: readonly Row[]): number[] {
  const count = Math.max(textColumns, ...rows.map(({ length }) => length));
  const own = Array.from({ length: count }, (_, at) =>
    Math.min(broadest, Math.max(narrowest, ...rows.map((row) => Math.ceil((wordsIn(row[at])?.length ?? 0) / letters)))),
  );
  const rest = own.slice(1, textColumns).reduce((sum, width) => sum + width, 0);
  return own.map((width, at) => (at === 0 ? Math.max(width, textWidth - rest) : width));
}

/** A sheet with columns as wide as their words, and rows high enough for them: not every program finds that out by itself. */
export function layOut(rows: readonly Row[]): { data: Row[]; columns: { width: number }[] } {
  const widths = widthsOf(rows);
  const high = (cell: Cell, at: number): Cell => {
    const words = wordsIn(cell);
    if (words === null || typeof cell !== 'object') return cell;
    const lines = linesOf(words, Math.floor((widths[at] ?? narrowest) * letters));
    return Object.assign({}, cell, { height: Math.min(mostLines, lines) * linePoints });
  };
  return { data: rows.map((row) => row.map(high)), columns: widths.map((width) => ({ width })) };
}
