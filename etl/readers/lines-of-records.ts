import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import type { CsvHeader } from './csv-header.ts';

/** Beyond this record the file is not parsed again just to name a line. */
const furthest = 200_000;

/**
 * The lines of a CSV file on which records begin; the header is record 1 on line 1 and a blank line is a record. They
 * differ once a quoted text goes over several lines. A record that cannot be told cheaply is left out. `total` is the number of records.
 */
export const linesOfRecords = async (
  path: string,
  header: CsvHeader,
  records: readonly number[],
  total: number,
): Promise<ReadonlyMap<number, number>> => {
  if (!(await moreLinesThan(path, total))) return new Map(records.map((record) => [record, record]));
  const wanted = new Set(records.filter((record) => record <= furthest));
  const last = Math.max(0, ...wanted);
  const found = new Map<number, number>();
  const parser = createReadStream(path).pipe(
    // DuckDB, which has read the file, takes a quote within a cell that did not begin with one as it stands.
    parse({ bom: true, delimiter: header.delimiter, relax_column_count: true, relax_quotes: true, info: true }),
  );
  let record = 0;
  let before = 0;
  for await (const item of parser) {
    const { info }: { info: { lines: number } } = item;
    record += 1;
    if (wanted.has(record)) found.set(record, before + 1);
    before = info.lines;
    if (record >= last) break;
  }
  return found;
};

/** Whether a file has more lines than that, so that some stand within quotes. */
export const moreLinesThan = async (path: string, total: number): Promise<boolean> => {
  let lines = 0;
  let last = 0x0a;
  for await (const data of createReadStream(path, { highWaterMark: 4 * 1024 * 1024 })) {
    const chunk: Buffer = data;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines += 1;
    last = chunk.at(-1) ?? last;
  }
  return lines + (last === 0x0a ? 0 : 1) > total;
};
