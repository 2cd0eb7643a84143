import type { DuckDBConnection } from '@duckdb/node-api';
import type { Encoding } from '../readers/encoding.ts';
import type { LineShape } from '../readers/line-shape.ts';
import type { DecimalStyle, SlashOrder } from './columns/column-sql.ts';
import type { Contract } from './contract.ts';

/** The SQL types a kind may keep its rows in; DuckDB and PostgreSQL share them. */
export type SqlType = 'text' | 'integer' | 'bigint' | 'double' | 'boolean' | 'date';

export type SourceColumn = { name: string; type: SqlType };

/** The beginning of a file, enough to recognise it by content. */
export type Sample = { fileName: string; encoding: Encoding; text: string };

/** A file to read. `path` is UTF-8 (a converted copy when the delivered file is not) and may begin with a BOM. */
export type SourceFile = {
  path: string;
  fileName: string;
  encoding: Encoding;
  bytes: number;
  /** Known once the whole file has been inspected, which goes on while it is read. */
  lines: () => Promise<LineShape>;
};

/** From which size a CSV file is read at a glance first, and with how many doubtful rows it is read slowly as a whole after all. */
export type QuickLimits = { fromBytes: number; mostDoubtful: number };

/** What a quoted text over lines is that looks like rows of its table. */
export type Multiline = 'text' | 'rows';

/** How a file is written, as far as a person who delivers it has said so. */
export type WayOfWriting = {
  decimals?: DecimalStyle;
  /** What goes first in dates with slashes. */
  dates?: SlashOrder;
  multiline?: Multiline;
};

/** What a reader may use: the database in memory that it reads in, and the way to a pseudonym. */
export type Workspace = WayOfWriting & {
  connection: DuckDBConnection;
  /** Under which gemeente the file is loaded, for example GM0171. */
  gemeente: string;
  /** HMAC-SHA256 of a BSN of nine digits, as hex; a BSN goes no further than here. */
  pseudonymise: (bsn: string) => string;
  /** The same function for distinct values in SQL: fills temp table `into` (bsn integer, persoon text) from a query of one column. */
  pseudonymiseAll: (distinctBsnQuery: string, into: string) => Promise<void>;
  /** A folder closed to others, emptied when the file has been read. */
  scratch: string;
  /** When a CSV file is read at a glance first; a test may set it. */
  quickLimits?: QuickLimits;
};

/**
 * Rows in the order of the file. `rowsFile` has every accepted column, `persoon` being an index in the query `persons`, and
 * `doubtful`, which is null for the rows that count. The relation `gaps` and the query `leftOut` say which places stand for
 * another row number (see row-numbers.ts) and which do not count after all. `onDisk` rejects when the disk could not take the file in.
 */
export type QuickRows = {
  rowsFile: string;
  onDisk: Promise<void>;
  persons: string | null;
  gaps: string | null;
  leftOut: string;
};

/** A query for the accepted rows (`row_number` and the columns), one for the rejects (row_number, column_name, rule, value_masked, message). */
export type Reading = {
  rows: string;
  /** The rows of a large file that are Parquet already, beside those of `rows`. */
  quick?: QuickRows;
  rejects: string;
  /** Rows of the file, whatever became of them. */
  rowsRead: number;
  /** What the share of faulty rows is taken of, where rows that are kept are not those of the file: figures of a wide table. */
  units?: number;
  /** Of how many rows something is kept, where that is not all that have no fault. */
  rowsKept?: number;
  /** The lines of the file on which rows begin, by row number; a row that cannot be told is left out. */
  linesOf?: (rowNumbers: readonly number[]) => Promise<ReadonlyMap<number, number>>;
  /** What whoever delivers the file should know, though nothing is wrong. */
  notes?: readonly string[];
};

/**
 * SQL aggregates over the accepted rows: first and last day the file is about. `stated`: the format says which period it holds
 * whole. Otherwise per row the list of `days` it tells of, and of which wet, so that what a file is silent on stays unknown.
 */
export type SourcePeriod = { from: string; to: string } & ({ stated: true } | { days: string; wet?: string });

/** The face that every kind of extract has. `csvSource(contract)` and `rowSource({...})` make one. */
export type Source = {
  kind: string;
  title: string;
  /** Of its contract; what changed since is told of deliveries that were read under an earlier one. */
  version: number;
  changes?: Contract['changes'];
  /** Who delivers it. */
  owner: string;
  cycle: Contract['cycle'];
  replaces?: 'period';
  /** What it holds is planned, not counted, as its contract says. */
  plans?: true;
  /** Codes that every row has: two files of one period that share none of them are parts of it. */
  parts?: readonly string[];
  /** By content (header names, root element, shape), never by the file name alone. */
  recognises: (sample: Sample) => boolean;
  /** How much the header is that of the contract, 0 to 1; only for a kind that a contract describes. */
  likeness?: (sample: Sample) => number;
  /** Only for a kind without a contract that may stand in a sheet of a workbook: how its numbers are written, by its first rows. */
  inSheet?: (text: string) => DecimalStyle;
  /** The accepted rows, without row_number; `raw_<kind>` shows these plus gemeente, delivery and row_number. */
  columns: readonly SourceColumn[];
  /**
   * Columns that identify a row. Of two deliveries in force with the same key the later period_to wins, then the later
   * loaded; `raw_<kind>` shows the winner only. Empty: every row of every delivery is shown.
   */
  key: readonly string[];
  /** What the accepted rows say of the days the file is about; null when they say nothing. */
  period: SourcePeriod | null;
  /** A file with a larger share of faulty rows is refused whole. */
  maxRejectShare: number;
  /** So many faulty rows never refuse a file of which a row is sound: in a message of two products one is half. Default 0. */
  rejectsTaken?: number;
  /** What a report adds when rows were left out. */
  whenRejected?: string;
  /** Throws a Refusal when the file as a whole cannot be accepted. */
  read: (file: SourceFile, workspace: Workspace) => Promise<Reading>;
};
