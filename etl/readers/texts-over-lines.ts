import { chunksOf } from './chunks-of.ts';
import type { Delimiter } from './csv-header.ts';

/** A quoted text of a CSV file that goes over lines. */
export type TextOverLines = {
  /** Of its row, from 1, the header; a blank line is a row too. */
  record: number;
  /** Of the file, where it begins. */
  line: number;
  /** Its cell in that row, from 0. */
  cell: number;
  /** How many cells that row has. */
  cells: number;
  /** As it stands between its quotes: a quote within it is doubled. */
  written: string;
};

/** What ends a line, each of them. */
export const lineEnds = /\r\n|\n|\r/g;

/** Whether a text has one. */
export const overLines = /[\r\n]/;

const chunkBytes = 1024 * 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const space = 0x20;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * The quoted texts over several lines of a CSV file (UTF-8) that DuckDB has read, cut as DuckDB does: a quote begins a text
 * only at the beginning of a cell, maybe behind spaces.
 */
export async function* textsOverLines(path: string, delimiter: Delimiter): AsyncGenerator<TextOverLines> {
  const cut = cutter(delimiter.charCodeAt(0));
  let first = true;
  for await (const chunk of chunksOf(path, chunkBytes)) {
    const marked = first && chunk.subarray(0, byteOrderMark.length).equals(byteOrderMark);
    yield* cut(marked ? chunk.subarray(byteOrderMark.length) : chunk);
    first = false;
  }
  // The last line may have no end.
  yield* cut(Buffer.from('\n'));
}

/** Where in a cell a byte stands: at its beginning, in a text without quotes, in one within quotes, or behind its quote. */
const [atBeginning, bare, quoted, behindQuote] = [0, 1, 2, 3];

/** Cuts a file that comes chunk by chunk; gives the texts that end in a chunk. */
const cutter = (delimiter: number): ((chunk: Buffer) => TextOverLines[]) => {
  let place = atBeginning;
  let [record, line, cell] = [1, 1, 0];
  // Of the text within quotes: the line on which it began, and what of it stands in chunks before.
  let began = 1;
  let before = '';
  let afterReturn = false;
  // Those of the row that is being cut: how many cells it has is known at its end.
  let ofRow: Omit<TextOverLines, 'cells'>[] = [];
  return (chunk) => {
    const found: TextOverLines[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at];
      const ofReturn = afterReturn && byte === lineFeed;
      afterReturn = byte === carriageReturn;
      if (ofReturn) continue;
      const ends = byte === lineFeed || byte === carriageReturn;
      if (place === quoted) {
        if (byte === quote) place = behindQuote;
        else if (ends) line += 1;
      } else if (byte === quote && place !== bare) {
        if (place === atBeginning) [began, before, from] = [line, '', at + 1];
        place = quoted;
      } else if (ends || byte === delimiter) {
        if (place === behindQuote && line > began) {
          const written = (before + chunk.toString('latin1', from, at)).replace(/" *$/, '');
          ofRow.push({ record, line: began, cell, written: Buffer.from(written, 'latin1').toString('utf8') });
        }
        place = atBeginning;
        cell += 1;
        if (!ends) continue;
        if (ofRow.length > 0) {
          for (const one of ofRow) found.push({ ...one, cells: cell });
          ofRow = [];
        }
        [record, line, cell] = [record + 1, line + 1, 0];
      } else if (place === atBeginning && byte !== space) place = bare;
    }
    if (place === quoted || place === behindQuote) before += chunk.toString('latin1', from);
    return found;
  };
};
