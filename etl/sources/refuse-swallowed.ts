import { createReadStream } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { parse } from 'csv-parse';
import type { CsvHeader } from '../readers/csv-header.ts';
import { moreLinesThan } from '../readers/lines-of-records.ts';
import { Refusal } from '../refusal.ts';
import { sqlName, sqlText } from '../sql-name.ts';
import type { Contract } from './contract.ts';

type Table = { path: string; header: CsvHeader; relation: string; rows: number; above: number };

/**
 * Refuses a table in which a quote that was not closed made text of the rows below it, up to the next quote. In a column that
 * is kept the value is a fault; in one that is left out those rows would go without a word, and the first of them
 * would have the amount of the last. Only for a file in which quotes stand.
 */
export const refuseSwallowed = async (
  connection: DuckDBConnection,
  contract: Contract,
  { path, header, relation, rows, above }: Table,
): Promise<void> => {
  const dropped = contract.columns.flatMap(({ name, dropped: left }) =>
    left === true && header.names.includes(name) ? [name] : [],
  );
  if (dropped.length === 0 || !(await moreLinesThan(path, 1 + rows))) return;
  const separators = header.names.length - 1;
  // The rest of a row, whole rows, and the beginning of one: for each line end as many separators as a row has.
  const swallowed = dropped.map((name) => {
    const ends = timesIn(name, '\n');
    return `(${ends} > 0 and ${timesIn(name, header.delimiter)} = ${separators} * ${ends})`;
  });
  const found = await connection.runAndReadAll(`select 1 from ${relation} where ${swallowed.join(' or ')} limit 1`);
  if (found.currentRowCount === 0) return;
  const isSwallowed = (text: string): boolean => {
    const ends = text.split('\n').length - 1;
    return ends > 0 && text.split(header.delimiter).length - 1 === separators * ends;
  };
  const places = dropped.map((name) => ({ column: name, at: header.names.indexOf(name) }));
  throw new Refusal(
    'aanhalingsteken',
    'In een tekst staan hele rijen van de tabel. Er begint een aanhalingsteken dat niet wordt gesloten.',
    'Haal het aanhalingsteken in deze regel weg, of schrijf het dubbel ("").',
    await placeOf(path, header, above, (cells) => places.find(({ at }) => isSwallowed(cells[at] ?? ''))?.column),
  );
};

const timesIn = (name: string, sign: string): string =>
  `(length(${sqlName(name)}) - length(replace(${sqlName(name)}, ${sqlText(sign)}, '')))`;

/** The line on which the first row begins of which a column is found. */
const placeOf = async (
  path: string,
  { delimiter }: CsvHeader,
  above: number,
  columnOf: (cells: readonly string[]) => string | undefined,
): Promise<{ line?: number; column?: string }> => {
  const parser = createReadStream(path).pipe(
    parse({ bom: true, delimiter, relax_column_count: true, relax_quotes: true, info: true }),
  );
  let before = 0;
  for await (const item of parser) {
    const { info, record }: { info: { lines: number }; record: string[] } = item;
    const column = columnOf(record);
    if (column !== undefined) return { line: above + before + 1, column };
    before = info.lines;
  }
  return {};
};
