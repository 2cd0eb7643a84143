import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { CsvHeader } from '../readers/csv-header.ts';
import { sqlName, sqlText } from '../sql-name.ts';
import { syncPath } from '../sync-to-disk.ts';
import { acceptedName, raw, typed } from './columns/cell-names.ts';
import type { ColumnSql } from './columns/column-sql.ts';
import { isNoOpenEnd } from './columns/date.ts';
import type { Column, Contract } from './contract.ts';
import { type Misfit, readMisfits } from './misfits.ts';
import { quickRelation } from './quick-relation.ts';
import { type RepeatedHashes, repeatedHashes } from './repeated-hashes.ts';
import { hasKey, keyHash } from './repeated-keys.ts';
import type { Workspace } from './source.ts';
import { type Cells, nobody, rowTakers, type RowTakers } from './row-takers.ts';

export type CsvColumn = { column: Column; sql: ColumnSql };

/** What a quick pass leaves: the rows it could read at a glance, and the cells of the others in table `doubtful`. */
export type QuickPass = {
  /**
   * Parquet with the rows in the order of the file, but for the `misfits`. A row of which a cell is doubtful is empty but
   * for its number, the rowid in `doubtful`.
   */
  rowsFile: string;
  /** Settles when the disk has taken it in, which it does while the rest is looked at; rejects when that fails. */
  onDisk: Promise<void>;
  /** The lines that are not in it, in order; their cells come last in `doubtful`. */
  misfits: readonly Misfit[];
  /** How many doubtful rows have a place in it. */
  emptied: number;
  /** Who the sound rows are about; in the Parquet stands their index. null for an extract without persons. */
  pseudonyms: readonly string[] | null;
  /** The hashes of the keys of the rows in it; null for an extract without a key. */
  keys: RepeatedHashes | null;
  /** Rows of the file, misfits included. */
  rows: number;
};

/** Of most extracts; a guess that only decides how much memory the keys are given at first. */
const bytesPerRow = 150;

let passes = 0;

/**
 * Reads a file in one pass from CSV to Parquet, by the usual way in which each cell is written. Whatever is not written
 * that way is left to a second, slower look. Gives null when too much is, or it cannot be told apart.
 *
 * The rows keep their order, so none needs to carry its number. That is why BSNs become indexes by a function and not by
 * a join, which would shuffle the rows, and why a doubtful row leaves its place empty.
 */
export const quickPass = async (
  connection: DuckDBConnection,
  { contract, columns, header, path, fileBytes, dateFormat, mostDoubtful }: QuickTask,
  { scratch, pseudonymise }: Pick<Workspace, 'scratch' | 'pseudonymise'>,
): Promise<QuickPass | null> => {
  passes += 1;
  const rowsFile = join(scratch, 'quick.parquet');
  const tables = { errors: `misfit_${passes}`, scans: `misfit_scan_${passes}`, most: mostDoubtful + 1 };
  const hasPersons = columns.some(({ column }) => column.type === 'bsn');
  const keys = hasKey(contract) ? repeatedHashes(fileBytes / bytesPerRow) : null;
  const takers = rowTakers(connection, { mostDoubtful, pseudonymise: hasPersons ? pseudonymise : null, keys });
  const relation = quickRelation(path, header, columns, dateFormat, tables);
  // Not compressed, and no list kept of the values of a column that has more than a few, as dates and numbers of cases do:
  // a quarter less work for a file that is two and a half times as large.
  await connection.run(`copy (${quickSql(contract, columns, relation, dateFormat, takers)})
    to ${sqlText(rowsFile)} (format parquet, compression uncompressed, dictionary_size_limit 64)`);
  const onDisk = syncPath(rowsFile);
  // Nobody need hear of it when the file is not kept.
  onDisk.catch(() => undefined);
  const misfits = await readMisfits(connection, tables, header, columns);
  if (misfits === null || misfits.length + takers.doubtful.length > mostDoubtful) {
    await rm(rowsFile);
    return null;
  }
  await keepDoubtful(connection, columns, [...takers.doubtful, ...misfits.map(({ cells }) => cells)]);
  const count = await connection.runAndReadAll(`select count(*) from ${sqlText(rowsFile)}`);
  return {
    rowsFile,
    onDisk,
    misfits,
    emptied: takers.doubtful.length,
    pseudonyms: hasPersons ? takers.pseudonyms : null,
    keys,
    rows: Number(count.getRows()[0]?.[0] ?? 0) + misfits.length,
  };
};

export type QuickTask = {
  contract: Contract;
  columns: readonly CsvColumn[];
  header: CsvHeader;
  path: string;
  fileBytes: number;
  /** The format (strftime) of most dates. */
  dateFormat: string;
  mostDoubtful: number;
};

const quickSql = (
  contract: Contract,
  columns: readonly CsvColumn[],
  relation: string,
  dateFormat: string,
  { takeRow, takeDoubtful }: RowTakers,
): string => {
  const read = columns.map(({ column }) => `${sqlName(column.name)} as ${raw(column)}`);
  const values = columns.map(({ column, sql }) => `${sql.usual.value} as ${typed(column)}`);
  const sound = [
    ...columns.map(({ sql }) => sql.usual.sound),
    ...contract.rules.map(({ broken }) => `not coalesce(${broken}, false)`),
  ].join(' and ');
  const cells = `[${columns.map((column) => asWritten(column, dateFormat)).join(', ')}]`;
  const bsn = columns.find(({ column }) => column.type === 'bsn')?.column;
  const who = `${takeRow}(case when sound then ${bsn ? raw(bsn) : `'0'`} else '' end,
    ${hasKey(contract) ? keyHash(contract) : '0::ubigint'})`;
  const kept = columns.map(({ column }) => {
    const holds = column.type === 'date' ? `who >= 0 and ${isNoOpenEnd(typed(column))}` : 'who >= 0';
    return `case when ${holds} then ${column === bsn ? 'who' : typed(column)} end as ${sqlName(acceptedName(column))}`;
  });
  // Each step stands in a query of its own, so that DuckDB reads a cell once.
  return `select ${kept.join(', ')},
      case when who = ${nobody} then ${takeDoubtful}(${cells}) end as doubtful
    from (select *, ${who} as who
      from (select *, coalesce(${sound}, false) as sound
        from (select *, ${values.join(', ')} from (select ${read.join(', ')} from ${relation}))))`;
};

/** A cell as text again, as the file writes it; a date in the style of the file, for DuckDB does not tell with how many noughts. */
const asWritten = ({ column, sql }: CsvColumn, dateFormat: string): string => {
  if (sql.usual.csvType === 'VARCHAR') return raw(column);
  if (sql.usual.csvType !== 'DATE') return `${raw(column)}::varchar`;
  // A year of two digits is read as one of the first century.
  const written = (format: string): string => `strftime(${raw(column)}, ${sqlText(format)})`;
  return `case when year(${raw(column)}) < 100 then ${written(dateFormat.replace('%Y', '%y'))} else ${written(dateFormat)} end`;
};

const keepDoubtful = async (
  connection: DuckDBConnection,
  columns: readonly CsvColumn[],
  rows: readonly Cells[],
): Promise<void> => {
  const names = columns.map(({ column }) => `${sqlName(column.name)} varchar`);
  await connection.run(`create or replace table doubtful (${names.join(', ')})`);
  const appender = await connection.createAppender('doubtful');
  for (const row of rows) {
    for (const cell of row) {
      if (cell === null) appender.appendNull();
      else appender.appendVarchar(cell);
    }
    appender.endRow();
  }
  appender.closeSync();
};
