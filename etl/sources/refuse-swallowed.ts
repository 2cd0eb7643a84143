import type { DuckDBConnection } from '@duckdb/node-api';
import { isEmptyCell } from '../readers/csv-relation.ts';
import type { CsvHeader } from '../readers/csv-header.ts';
import { moreLinesThan } from '../readers/lines-of-records.ts';
import { rowEndsIn, rowsInText } from '../readers/rows-in-text.ts';
import { textsOverLines } from '../readers/texts-over-lines.ts';
import { sqlName } from '../sql-name.ts';
import { filled } from './columns/cell-names.ts';
import type { CsvColumn } from './quick-pass.ts';
import { typedSql } from './staging-sql.ts';

type Table = { path: string; header: CsvHeader; columns: readonly CsvColumn[]; rows: number; above: number };

/**
 * Refuses a table in which a quote that was not closed made text of the rows below it, up to the next quote: they would go
 * without a word, and the first of them would have the amount of the last. Only for a file in which quotes stand.
 *
 * Such a text is told from one that rightly goes over lines by what stands around its line ends: the end of one row and the
 * beginning of the next, and cell by cell what the contract asks for there. How many separators a text holds tells nothing.
 */
export const refuseSwallowed = async (
  connection: DuckDBConnection,
  { path, header, columns, rows, above }: Table,
): Promise<void> => {
  if (!(await moreLinesThan(path, 1 + rows))) return;
  let ends: RowEnd[] = [];
  const judge = async (): Promise<void> => {
    const found = await firstOfRows(connection, header, columns, ends);
    ends = [];
    if (found === undefined) return;
    throw rowsInText({ line: above + found.line, column: header.names[found.cell] ?? '' });
  };
  for await (const { line, cell, written } of textsOverLines(path, header.delimiter)) {
    for (const cells of rowEndsIn(written, cell, header.names.length, header.delimiter))
      ends.push({ line, cell, cells });
    if (ends.length >= atOnce) await judge();
  }
  await judge();
};

/** As many line ends are judged in one query. */
const atOnce = 10_000;

/** A line end in a text that may be that of a row: where the text stands, and the cells around the line end. */
type RowEnd = { line: number; cell: number; cells: readonly string[] };

/** Names that no column of a contract has. */
const ofEnd = { nr: sqlName('end:nr'), cell: sqlName('end:cell') };

/**
 * The first of the line ends around which the cells are those of rows. A row may have a fault, so of four cells that are kept
 * three must be filled as the contract asks.
 */
const firstOfRows = async (
  connection: DuckDBConnection,
  { names }: CsvHeader,
  columns: readonly CsvColumn[],
  ends: readonly RowEnd[],
): Promise<RowEnd | undefined> => {
  if (ends.length === 0) return undefined;
  const cells = names.map((name) => `${sqlName(name)} varchar`);
  await connection.run(
    `create or replace table row_end (${ofEnd.nr} integer, ${ofEnd.cell} integer, ${cells.join(', ')})`,
  );
  const appender = await connection.createAppender('row_end');
  for (const [nr, end] of ends.entries()) {
    appender.appendInteger(nr);
    appender.appendInteger(end.cell);
    for (const cell of end.cells) {
      if (isEmptyCell(cell)) appender.appendNull();
      else appender.appendVarchar(cell);
    }
    appender.endRow();
  }
  appender.closeSync();
  const weighed = columns.map(({ column, sql }) => {
    const broken = sql.faults.map((fault) => `coalesce(${fault.broken}, false)`).join(' or ');
    const within = `${ofEnd.cell} = ${names.indexOf(column.name)}`;
    return `case when ${within} then 0 when ${broken} then -3 when ${filled(column)} then 1 else 0 end`;
  });
  // One cell at least tells something: nothing but separators is no row.
  const found = await connection.runAndReadAll(`select min(nr) from (
    select ${ofEnd.nr} as nr, [${weighed.join(', ')}] as weights from (${typedSql('row_end', columns, Object.values(ofEnd))})
  ) where list_contains(weights, 1) and list_sum(weights) >= 0`);
  await connection.run('drop table row_end');
  const [nr] = found.getRows()[0] ?? [];
  return nr === null || nr === undefined ? undefined : ends[Number(nr)];
};
