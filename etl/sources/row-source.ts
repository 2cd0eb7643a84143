import { DuckDBDateValue, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api';
import { sqlName } from '../sql-name.ts';
import { type KeptText, takePersonal } from './take-personal.ts';
import { takeSameKey } from './same-key.ts';
import type { Source, SourceColumn, SourceFile, Workspace } from './source.ts';

/** A date is an ISO string (2024-12-31). */
export type Cell = string | number | bigint | boolean | null;

export type Fault = {
  rowNumber: number;
  /** Where the fault stands in a file of lines. */
  line?: number;
  column: string;
  rule: string;
  maskedValue: string | null;
  message: string;
};

/** Where a reader puts what it reads; one row may have several faults and is then not accepted. */
export type Sink = {
  /** Values in the order of the source's columns, and where the row begins in a file of lines. */
  accept: (rowNumber: number, values: readonly Cell[], line?: number) => void;
  reject: (fault: Fault) => void;
  /** How many rows the file has, where a row that is handed over is made of several. */
  rowsOfFile: (count: number) => void;
  /** Something the report should say though nothing is wrong. */
  note: (text: string) => void;
};

type Context = Pick<Workspace, 'pseudonymise' | 'gemeente' | 'decimals'>;

export type RowSource = Omit<Source, 'read'> & {
  /** The columns in which text of the file is kept. */
  texts: readonly KeptText[];
  /** Published figures: a file in which something is about a person is refused, not a row. */
  published: boolean;
  /** Reads the file row by row; throws a Refusal when the whole file cannot be accepted. */
  readRows: (file: SourceFile, sink: Sink, context: Context) => Promise<void>;
};

const number = new Intl.NumberFormat('nl-NL');

const rejectColumns = 'row_number bigint, column_name text, rule text, value_masked text, message text';

/** A source for a reader that hands over rows from Node, through DuckDB appenders. */
export const rowSource = ({ readRows, texts, published, ...source }: RowSource): Source => ({
  ...source,
  read: async (file, workspace) => {
    const { connection } = workspace;
    const columns = source.columns.map((column) => `${sqlName(column.name)} ${column.type}`);
    await connection.run(`create or replace table accepted (row_number bigint, ${columns.join(', ')})`);
    await connection.run(`create or replace table rejected (${rejectColumns})`);
    const rows = await connection.createAppender('accepted');
    const rejects = await connection.createAppender('rejected');
    let accepted = 0;
    let rowsOfFile: number | null = null;
    const rowsRead = new Set<number>();
    const faultyRows = new Set<number>();
    const lines = new Map<number, number>();
    const lineOfAccepted = new Map<number, number>();
    const notes: string[] = [];
    const sink: Sink = {
      accept: (rowNumber, values, line) => {
        if (line !== undefined) lineOfAccepted.set(rowNumber, line);
        if (values.length !== source.columns.length)
          throw new Error(`${source.kind}: ${values.length} values for ${source.columns.length} columns`);
        rows.appendBigInt(BigInt(rowNumber));
        for (const [index, column] of source.columns.entries()) appendCell(rows, column, values[index] ?? null);
        rows.endRow();
        accepted += 1;
        rowsRead.add(rowNumber);
      },
      reject: (fault) => {
        rejects.appendBigInt(BigInt(fault.rowNumber));
        rejects.appendVarchar(fault.column);
        rejects.appendVarchar(fault.rule);
        if (fault.maskedValue === null) rejects.appendNull();
        else rejects.appendVarchar(fault.maskedValue);
        rejects.appendVarchar(fault.message);
        rejects.endRow();
        faultyRows.add(fault.rowNumber);
        rowsRead.add(fault.rowNumber);
        if (fault.line !== undefined && !lines.has(fault.rowNumber)) lines.set(fault.rowNumber, fault.line);
      },
      rowsOfFile: (count) => {
        rowsOfFile = count;
      },
      note: (text) => {
        notes.push(text);
      },
    };
    try {
      await readRows(file, sink, workspace);
    } finally {
      rows.closeSync();
      rejects.closeSync();
    }
    const personal = await takePersonal(connection, texts, published);
    for (const row of personal) {
      faultyRows.add(row);
      const line = lineOfAccepted.get(row);
      if (line !== undefined && !lines.has(row)) lines.set(row, line);
    }
    const twice = await takeSameKey(connection, source);
    for (const row of twice.rows) faultyRows.add(row);
    if (twice.same > 0)
      notes.push(
        `Precies gelijk aan een eerder cijfer of een eerdere rij in het bestand: ${twice.same}. Zij tellen één keer.`,
      );
    if (accepted > rowsRead.size) notes.push(`Uit deze rijen komen ${number.format(accepted)} gegevens.`);
    return {
      rows: 'select * from accepted',
      rejects: 'select * from rejected',
      rowsRead: rowsOfFile ?? rowsRead.size,
      rowsKept: rowsOfFile === null ? await rowsIn(connection) : rowsOfFile - faultyRows.size,
      units: accepted - personal.length - twice.rejected - twice.same + faultyRows.size,
      linesOf: async () => lines,
      notes,
    };
  },
});

const rowsIn = async (connection: DuckDBConnection): Promise<number> =>
  Number((await connection.runAndReadAll('select count(distinct row_number) from accepted')).getRows()[0]?.[0] ?? 0);

const millisecondsInDay = 86_400_000;

const appendCell = (appender: DuckDBAppender, column: SourceColumn, value: Cell): void => {
  if (value === null) appender.appendNull();
  else if (column.type === 'text') appender.appendVarchar(String(value));
  else if (column.type === 'integer') appender.appendInteger(Number(value));
  else if (column.type === 'bigint') appender.appendBigInt(BigInt(value));
  else if (column.type === 'double') appender.appendDouble(Number(value));
  else if (column.type === 'boolean') appender.appendBoolean(Boolean(value));
  else appender.appendDate(dateValue(String(value)));
};

const dateValue = (iso: string): DuckDBDateValue => {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) throw new Error('a date cell holds no ISO date');
  return new DuckDBDateValue(Math.round(time / millisecondsInDay));
};
