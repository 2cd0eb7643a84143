import { createReadStream } from 'node:fs';
import type { Delimiter } from './csv-header.ts';
import { delimitedRecords } from './delimited-records.ts';

/**
 * The rows of a CSV file (from 1, the header) that are blank lines. DuckDB passes them over, a person counts them. Blank
 * lines at the end, which change no row number, are not looked for.
 */
export const blankRecords = async (path: string, delimiter: Delimiter): Promise<number[]> => {
  if (!(await hasBlankLine(path))) return [];
  const blanks: number[] = [];
  for await (const { row, cells } of delimitedRecords(path, delimiter))
    if (cells.length === 1 && cells[0] === '') blanks.push(row);
  return blanks;
};

const isLineEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;

/** Whether two line ends follow each other with something after them; within quotes counts too. */
const hasBlankLine = async (path: string): Promise<boolean> => {
  let open = false;
  let tail: Buffer = Buffer.alloc(0);
  for await (const data of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const chunk: Buffer = tail.length === 0 ? data : Buffer.concat([tail, data]);
    let from = open ? 0 : -1;
    for (const ends of ['\n\n', '\n\r\n', '\r\r']) {
      const at = chunk.indexOf(ends);
      if (at >= 0) from = from < 0 ? at : Math.min(from, at);
    }
    if (from >= 0) {
      let next = from;
      while (next < chunk.length && isLineEnd(chunk[next])) next += 1;
      if (next < chunk.length) return true;
      open = true;
    }
    // A line end may be cut in two.
    tail = chunk.subarray(-2);
  }
  return false;
};
