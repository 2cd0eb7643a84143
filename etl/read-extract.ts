import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { asUtf8, isInUtf8 } from './readers/as-utf8.ts';
import type { Encoding } from './readers/encoding.ts';
import { type FileFacts, inspectFile } from './readers/inspect-file.ts';
import type { LineShape } from './readers/line-shape.ts';
import type { Recognised } from './recognise.ts';
import { Refusal } from './refusal.ts';
import type { Reading, Source, Workspace } from './sources/source.ts';

export type RejectCount = {
  column: string;
  rule: string;
  message: string;
  rows: number;
  /** The first rows that have it, at most five. */
  first: readonly RejectedRow[];
};

export type RejectedRow = {
  row: number;
  /** The line of the file where that row begins; null when the file has no lines, or it cannot be told. */
  line: number | null;
  /** The value as it may be shown; null when the cell was empty or the fault is not one of a cell. */
  value: string | null;
};

/** What reading a file found: every row is accepted or rejected. */
export type Findings = { rowsRead: number; rowsRejected: number; rejects: readonly RejectCount[] };

export type ReadExtract = Findings & {
  source: Source;
  facts: FileFacts;
  reading: Reading;
  rowsAccepted: number;
};

/** So many faulty rows that the file is refused whole; they can still be listed. */
export class TooManyFaults extends Refusal {
  readonly findings: Findings;

  constructor(problem: string, worst: RejectCount, findings: Findings) {
    const { line = null, value = null } = worst.first[0] ?? {};
    super('te-veel-fouten', problem, 'Los dit op in het bronsysteem en lever het bestand opnieuw.', {
      ...(line === null ? {} : { line }),
      column: worst.column,
      ...(value === null ? {} : { maskedValue: value }),
    });
    this.findings = findings;
  }
}

/** Where a row of a fault stands, in words. */
export const placeOf = (first: RejectedRow | undefined): string =>
  first === undefined ? 'onbekend' : first.line === null ? `rij ${first.row}` : `regel ${first.line}`;

const whole = new Intl.NumberFormat('nl-NL');

const faulty = (rejected: number, read: number): string => {
  if (rejected === read) return read === 1 ? 'De enige rij is fout' : `Alle ${whole.format(read)} rijen zijn fout`;
  return `${whole.format(rejected)} van de ${whole.format(read)} rijen ${rejected === 1 ? 'is' : 'zijn'} fout`;
};

/** From this size a file is read by as many threads as there are processors. */
const bytesForThreads = 16 * 1024 * 1024;

/** Reads a recognised file into the database in memory and weighs its faults; throws a Refusal when they are too many. */
export const readExtract = async (
  path: string,
  recognised: Recognised,
  source: Source,
  workspace: Workspace,
): Promise<ReadExtract> => {
  const { connection } = workspace;
  await connection.run(`set threads = ${recognised.bytes > bytesForThreads ? availableParallelism() : 1}`);
  const { facts, read } = await readInspected(path, recognised, source, workspace);
  await connection.run(`create or replace table all_rejects as ${read.rejects}`);
  const reading = { ...read, rejects: 'select * from all_rejects' };
  const rejects = await countRejects(workspace.connection, reading);
  const rowsRejected = await count(workspace.connection, `select count(distinct row_number) from (${reading.rejects})`);
  const rowsAccepted = reading.rowsKept ?? reading.rowsRead - rowsRejected;
  const units = reading.units ?? reading.rowsRead;
  const worst = rejects[0];
  if (reading.rowsRead === 0)
    throw new Refusal(
      'geen-regels',
      'Het bestand heeft wel een kop, maar geen rijen.',
      'Controleer de selectie in het bronsysteem en maak de uitvoer opnieuw.',
    );
  const tooMany = rowsRejected > (source.rejectsTaken ?? 0) && rowsRejected / units > source.maxRejectShare;
  if (worst && (rowsAccepted === 0 || tooMany))
    throw new TooManyFaults(
      `${faulty(rowsRejected, reading.rowsRead)}; dat is te veel. Vaakst (${whole.format(worst.rows)} keer, eerst in ${placeOf(worst.first[0])}): ${worst.message}`,
      worst,
      { rowsRead: reading.rowsRead, rowsRejected, rejects },
    );
  const notes = [
    ...(reading.notes ?? []),
    ...(rowsRejected > 0 && source.whenRejected !== undefined ? [source.whenRejected] : []),
  ];
  const { rowsRead } = reading;
  return { source, facts, reading: { ...reading, notes }, rowsRead, rowsAccepted, rowsRejected, rejects };
};

/** Reads a file while it is inspected; what the inspection finds goes first. */
const readInspected = async (
  path: string,
  { bytes, encoding, inspected, asCsv }: Recognised,
  source: Source,
  workspace: Workspace,
): Promise<{ facts: FileFacts; read: Reading }> => {
  if (asCsv !== undefined) {
    const csv = join(workspace.scratch, 'sheet.csv');
    const said = await asCsv(csv, workspace.decimals);
    const { facts, lines } = await inspectFile(csv);
    const file = { path: csv, fileName: basename(path), encoding, bytes: facts.bytes, lines: async () => lines };
    const read = await source.read(file, workspace);
    return { facts: (await inspected()).facts, read: { ...read, notes: [...said, ...(read.notes ?? [])] } };
  }
  const readAs = async (as: Encoding, marks: boolean): Promise<Reading> => {
    const utf8 = await asUtf8(path, as, join(workspace.scratch, `as-${as}`), marks);
    const lines = async (): Promise<LineShape> =>
      (marks || as.startsWith('utf-16') ? await inspectFile(utf8) : await inspected()).lines;
    return source.read({ path: utf8, fileName: basename(path), encoding: as, bytes, lines }, workspace);
  };
  const [reading] = await Promise.allSettled([readAs(encoding, false)]);
  const { facts, lines } = await inspected();
  const marks = isInUtf8(facts.encoding) && lines.marks;
  if (facts.encoding !== encoding || marks) return { facts, read: await readAs(facts.encoding, marks) };
  if (reading.status === 'rejected') throw reading.reason;
  return { facts, read: reading.value };
};

/** Rows of each fault that a report shows. */
const shownRows = 5;

const countRejects = async (connection: DuckDBConnection, reading: Reading): Promise<RejectCount[]> => {
  const result =
    await connection.runAndReadAll(`select column_name, rule, arg_min(message, row_number), count(*)::integer,
      to_json(arg_min({'row': row_number, 'value': value_masked}, row_number, ${shownRows}))::text
    from (${reading.rejects}) group by column_name, rule order by 4 desc, 1, 2`);
  const counts = result.getRows().map(([column, rule, message, rows, first]) => {
    const shown: Omit<RejectedRow, 'line'>[] = JSON.parse(String(first));
    return { column: String(column), rule: String(rule), message: String(message), rows: Number(rows), shown };
  });
  const wanted = counts.flatMap(({ shown }) => shown.map(({ row }) => row));
  const lines = wanted.length === 0 ? undefined : await reading.linesOf?.(wanted);
  return counts.map(({ shown, ...counted }) => ({
    ...counted,
    first: shown.map(({ row, value }) => ({ row, line: lines?.get(row) ?? null, value })),
  }));
};

const count = async (connection: DuckDBConnection, sql: string): Promise<number> =>
  Number((await connection.runAndReadAll(sql)).getRows()[0]?.[0] ?? 0);
