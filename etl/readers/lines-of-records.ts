import { chunksOf } from './chunks-of.ts';
import type { CsvHeader, Delimiter } from './csv-header.ts';
import { lineEnds, textsOverLines } from './texts-over-lines.ts';

/**
 * The lines of a CSV file on which records begin; the header is record 1 on line 1 and a blank line is a record. They
 * differ once a quoted text goes over several lines. `total` is the number of records.
 */
export const linesOfRecords = async (
  path: string,
  { delimiter }: CsvHeader,
  records: readonly number[],
  total: number,
): Promise<ReadonlyMap<number, number>> => {
  if (!(await moreLinesThan(path, total))) return new Map(records.map((record) => [record, record]));
  return linesOf(path, delimiter, records);
};

/** The line on which one record begins. */
export const lineOfRecord = async (path: string, delimiter: Delimiter, record: number): Promise<number> =>
  (await linesOf(path, delimiter, [record])).get(record) ?? record;

const linesOf = async (
  path: string,
  delimiter: Delimiter,
  records: readonly number[],
): Promise<Map<number, number>> => {
  const lines = new Map(records.map((record) => [record, record]));
  const last = Math.max(...records);
  for await (const { record, written } of textsOverLines(path, delimiter)) {
    if (record >= last) break;
    const more = written.match(lineEnds)?.length ?? 0;
    for (const [one, line] of lines) if (one > record) lines.set(one, line + more);
  }
  return lines;
};

const chunkBytes = 1024 * 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Whether a file has more lines than that, so that some stand within quotes. */
export const moreLinesThan = async (path: string, total: number): Promise<boolean> => {
  let lines = 0;
  let last = lineFeed;
  for await (const chunk of chunksOf(path, chunkBytes)) {
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) lines += 1;
    // A return alone ends a line too; with a line feed behind it, that was counted.
    if (last === carriageReturn && chunk[0] !== lineFeed) lines += 1;
    for (
      let at = chunk.indexOf(carriageReturn);
      at >= 0 && at < chunk.length - 1;
      at = chunk.indexOf(carriageReturn, at + 1)
    )
      if (chunk[at + 1] !== lineFeed) lines += 1;
    last = chunk.at(-1) ?? last;
  }
  return lines + (last === lineFeed ? 0 : 1) > total;
};
