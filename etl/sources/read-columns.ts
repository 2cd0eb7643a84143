import type { DuckDBConnection } from '@duckdb/node-api';
import { blankRecords } from '../readers/blank-records.ts';
import type { CsvHeader } from '../readers/csv-header.ts';
import type { LineShape } from '../readers/line-shape.ts';
import { linesOfRecords, moreLinesThan } from '../readers/lines-of-records.ts';
import { sqlName, sqlText } from '../sql-name.ts';
import { acceptedName, isMasked, typed } from './columns/cell-names.ts';
import { withoutOpenEnd } from './columns/date.ts';
import type { Column, Contract } from './contract.ts';
import { type CsvColumn, type QuickPass, quickPass } from './quick-pass.ts';
import { findRepeatedKeys, hasKey, keyHash, suspectByGroup, suspectByHash } from './repeated-keys.ts';
import { gapsOf, keepGaps, numbered } from './row-numbers.ts';
import { shownSql } from './shown-value.ts';
import type { QuickLimits, QuickRows, Reading, SourceFile, Workspace } from './source.ts';
import { type StagedTest, stagingSql } from './staging-sql.ts';

export type CsvTask = {
  contract: Contract;
  columns: readonly CsvColumn[];
  /** The same, in the expectation that a column with few values in the first rows has no others. */
  listed: readonly CsvColumn[];
  relation: string;
  header: CsvHeader;
  /** The format (strftime) of most dates. */
  dateFormat: string;
  file: SourceFile;
  /** How many lines of the delivered file stand above the header; each counts as a row. */
  above: number;
};

/** Below this size the second look would cost more than the glance gains. */
const usualLimits: QuickLimits = { fromBytes: 1024 * 1024, mostDoubtful: 100_000 };

/**
 * Reads the rows of a CSV file. A large file goes from CSV to Parquet in one quick pass and only what is not written as
 * usual is looked at closely; a small one is looked at closely as a whole.
 */
export const readColumns = async (task: CsvTask, workspace: Workspace): Promise<Reading> => {
  const { contract, columns, relation, header, file, above } = task;
  const { connection } = workspace;
  const tests = testsOf(contract, columns);
  const { fromBytes, mostDoubtful } = workspace.quickLimits ?? usualLimits;
  const pass = (as: readonly CsvColumn[]): Promise<QuickPass | null> =>
    quickPass(connection, { ...task, columns: as, path: file.path, fileBytes: file.bytes, mostDoubtful }, workspace);
  const passed = file.bytes < fromBytes ? null : ((await pass(task.listed)) ?? (await pass(columns)));
  const shape = await file.lines();
  const blanks = shape.blankLines ? await blankRecords(file.path, header.delimiter) : [];
  const quick = passed && (await linesAreRows(passed, task, shape, blanks.length)) ? passed : null;
  const titles = Array.from({ length: above }, (_, index) => 2 + index);
  const unplaced = [...blanks, ...(quick?.misfits ?? []).map(({ line }) => line)].map((row) => above + row);
  const gaps = await keepGaps(connection, gapsOf([...titles, ...unplaced]));

  const staging = connection.run(
    `create or replace table staged as ${stagingSql(quick ? 'doubtful' : relation, columns, tests)}`,
  );
  // Node's thread has nothing else to do until then.
  quick?.keys?.repeated();
  await staging;
  if (quick) await numberDoubtful(connection, quick, above, gaps);
  await connection.run(`create or replace view judged as ${quick ? numberedDoubtful : numberedStaged(gaps)}`);
  await findSuspects(connection, contract, quick);
  await findRepeatedKeys(connection, contract, suspectRows(contract, quick, gaps));
  const rowsRead = quick ? quick.rows : await countStaged(connection);
  return {
    rows: await acceptedRows(columns, workspace),
    rejects: rejectedRows(contract, columns, tests),
    rowsRead,
    ...(quick ? { quick: await quickRowsOf(quick, gaps, connection) } : {}),
    linesOf: (records) => linesOf(task, shape, records, 1 + rowsRead + blanks.length),
  };
};

const testsOf = (contract: Contract, columns: readonly CsvColumn[]): StagedTest[] => [
  ...columns.flatMap(({ column, sql }) => sql.faults.map((fault) => ({ ...fault, column }))),
  ...contract.rules.map((rule) => ({
    rule: rule.name,
    message: rule.message,
    broken: rule.broken,
    column: contract.columns.find((column) => column.name === rule.column) ?? null,
  })),
];

const countStaged = async (connection: DuckDBConnection): Promise<number> =>
  Number((await connection.runAndReadAll('select count(*) from staged')).getRows()[0]?.[0] ?? 0);

/**
 * Whether the line of each misfit is its row number. It is not where a text goes over lines, nor beside blank lines: DuckDB
 * then tells a later line of a value that is not in its list, so that a row with two faults would be two rows.
 */
const linesAreRows = async (quick: QuickPass, { file }: CsvTask, shape: LineShape, blanks: number): Promise<boolean> =>
  quick.misfits.length === 0 || (blanks === 0 && (!shape.quotes || !(await moreLinesThan(file.path, 1 + quick.rows))));

const inParquet = (quick: QuickPass): string =>
  `select file_row_number as place, * from read_parquet(${sqlText(quick.rowsFile)}, file_row_number = true)`;

const numberedStaged = (gaps: string | null): string =>
  `select * exclude (place) from (${numbered('select rowid as place, * from staged', gaps)})`;

const numberedDoubtful = 'select n.row_number, s.* from staged as s join doubtful_row as n on n.r = s.rowid';

/** Fills table `doubtful_row` (r, row_number): where the rows of `doubtful` stand in the file. */
const numberDoubtful = async (
  connection: DuckDBConnection,
  quick: QuickPass,
  above: number,
  gaps: string | null,
): Promise<void> => {
  const emptied = `select place, doubtful from (${inParquet(quick)}) where doubtful is not null`;
  await connection.run(`create or replace table doubtful_row as
    select doubtful::bigint as r, row_number::bigint as row_number from (${numbered(emptied, gaps)})`);
  const appender = await connection.createAppender('doubtful_row');
  for (const [index, { line }] of quick.misfits.entries()) {
    appender.appendBigInt(BigInt(quick.emptied + index));
    appender.appendBigInt(BigInt(above + line));
    appender.endRow();
  }
  appender.closeSync();
};

const closely = (columns: string): string => `select ${columns} from judged where len(faults) = 0`;

/** Fills table `suspect`: the keys of a quick pass were noted on the way. */
const findSuspects = async (
  connection: DuckDBConnection,
  contract: Contract,
  quick: QuickPass | null,
): Promise<void> => {
  if (!hasKey(contract)) return suspectByHash(connection, []);
  if (quick?.keys == null) return suspectByGroup(connection, contract, closely(contract.key.map(sqlName).join(', ')));
  const close = await connection.runAndReadAll(closely(keyHash(contract)));
  for (const [hash] of close.getRows())
    if (typeof hash === 'bigint') quick.keys.note(Number(hash & 0xffff_ffffn), Number(hash >> 32n));
  return suspectByHash(connection, quick.keys.repeated());
};

/** The keys of the sound rows that table `suspect` names, each with the row it stands in. */
const suspectRows = (contract: Contract, quick: QuickPass | null, gaps: string | null): string => {
  const names = contract.key.map(sqlName).join(', ');
  const suspect = `${keyHash(contract)} in (select h from suspect)`;
  const close = `${closely(`row_number, null::bigint as place, ${names}`)} and ${suspect}`;
  if (quick === null) return close;
  const atAGlance = `select * from (${inParquet(quick)}) where doubtful is null and ${suspect}`;
  return `select row_number, place, ${names} from (${numbered(atAGlance, gaps)}) union all ${close}`;
};

/** The rows that were looked at closely and accepted. */
const acceptedRows = async (columns: readonly CsvColumn[], workspace: Workspace): Promise<string> => {
  const bsn = columns.find(({ column }) => column.type === 'bsn')?.column;
  if (bsn) await workspace.pseudonymiseAll(`select distinct ${typed(bsn)} from staged`, 'pseudonym');
  const values = columns.map(({ column }) => {
    if (column === bsn) return 'pseudonym.persoon as persoon';
    const value = `judged.${typed(column)}`;
    return `${column.type === 'date' ? withoutOpenEnd(value) : value} as ${sqlName(acceptedName(column))}`;
  });
  return `select row_number, ${values.join(', ')} from judged
    ${bsn ? `left join pseudonym on pseudonym.bsn = judged.${typed(bsn)}` : ''}
    where len(faults) = 0 and row_number not in (select row_again from repeated)`;
};

const quickRowsOf = async (
  quick: QuickPass,
  gaps: string | null,
  connection: DuckDBConnection,
): Promise<QuickRows> => ({
  rowsFile: quick.rowsFile,
  onDisk: quick.onDisk,
  persons: quick.pseudonyms && (await personsOf(quick.pseudonyms, connection)),
  gaps,
  leftOut: 'select place_again as place from repeated where place_again is not null',
});

/** A query for the persons of a quick pass, in the order of their index. */
const personsOf = async (pseudonyms: readonly string[], connection: DuckDBConnection): Promise<string> => {
  await connection.run('create or replace table person (persoon varchar)');
  const appender = await connection.createAppender('person');
  for (const pseudonym of pseudonyms) {
    appender.appendVarchar(pseudonym);
    appender.endRow();
  }
  appender.closeSync();
  return 'select persoon from person order by rowid';
};

const rejectedRows = (contract: Contract, columns: readonly CsvColumn[], tests: readonly StagedTest[]): string => {
  const firstRule = tests.length - contract.rules.length;
  // Of a cell that could not be read a rule would say that it is empty.
  const cellTestsOf = (column: Column | null): number[] =>
    tests.slice(0, firstRule).flatMap((test, index) => (test.column === column ? [index] : []));
  const position = new Map(columns.map(({ column }, index) => [column.name, index + 1]));
  const known = tests.map(
    ({ column, rule, message }, index) =>
      `(${[
        index,
        sqlText(column?.name ?? ''),
        sqlText(rule),
        sqlText(message),
        position.get(column?.name ?? '') ?? 0,
        column === null || isMasked(column),
        `[${index < firstRule ? '' : cellTestsOf(column).join(', ')}]::integer[]`,
      ].join(', ')})`,
  );
  return `select row_number, t.column_name, t.rule, ${shownSql('cells[t.position]', 't.masked')} as value_masked, t.message
    from (select row_number, unnest(faults) as i, faults, cells from judged) as f
    join (values ${known.join(', ')}) as t(i, column_name, rule, message, position, masked, unless) on t.i = f.i
    where not list_has_any(f.faults, t.unless)
    union all select row_again, ${sqlText(contract.key.join(' + '))}, 'dubbel', null,
      'Deze rij gaat over hetzelfde geval als rij ' || row_first || '. Laat een van beide weg.'
    from repeated`;
};

const linesOf = async (
  { file, header, above }: CsvTask,
  shape: LineShape,
  records: readonly number[],
  total: number,
): Promise<ReadonlyMap<number, number>> => {
  // Without a quote no text goes over several lines.
  if (!shape.quotes) return new Map(records.map((record) => [record, record]));
  const inTable = records.map((record) => record - above);
  const lines = await linesOfRecords(file.path, header, inTable, total);
  return new Map([...lines].map(([record, line]) => [above + record, above + line]));
};
