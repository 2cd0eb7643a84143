import type { DuckDBConnection } from '@duckdb/node-api';
import { blankRecords } from '../readers/blank-records.ts';
import type { CsvHeader } from '../readers/csv-header.ts';
import { type LineShape, lineShape } from '../readers/line-shape.ts';
import { linesOfRecords } from '../readers/lines-of-records.ts';
import { sqlName, sqlText } from '../sql-name.ts';
import { acceptedName, isMasked, typed } from './columns/cell-names.ts';
import { withoutOpenEnd } from './columns/date.ts';
import type { Contract } from './contract.ts';
import { type CsvColumn, type QuickPass, quickPass } from './quick-pass.ts';
import { findRepeatedKeys } from './repeated-keys.ts';
import { numberedRows } from './row-numbers.ts';
import { shownSql } from './shown-value.ts';
import type { Reading, SourceFile, Workspace } from './source.ts';
import { type StagedTest, stagingSql } from './staging-sql.ts';

export type CsvTask = {
  contract: Contract;
  columns: readonly CsvColumn[];
  relation: string;
  header: CsvHeader;
  file: SourceFile;
};

/** From this size a file is read at a glance first; below, the second pass would cost more than it gains. */
const bytesForQuickPass = 1024 * 1024;

/**
 * Reads the rows of a CSV file. A large file goes from CSV to Parquet in one quick pass and only what is not written as
 * usual is looked at closely; a small one is looked at closely as a whole.
 */
export const readColumns = async (task: CsvTask, workspace: Workspace): Promise<Reading> => {
  const { contract, columns, relation, header, file } = task;
  const { connection } = workspace;
  const tests = testsOf(contract, columns);
  const large = file.bytes >= (workspace.bytesForQuickPass ?? bytesForQuickPass);
  const [shape, passed] = await bothOf(
    lineShape(file.path),
    large ? quickPass(connection, columns, contract.rules, relation, workspace.scratch) : null,
  );
  // A blank line is no row to DuckDB, so after one the place in the Parquet is no longer the row of the file.
  const quick = shape.blankLines ? null : passed;
  const blanks = shape.blankLines ? await blankRecords(file.path, header.delimiter) : [];

  await connection.run(
    `create or replace table staged as ${stagingSql(quick ? 'doubtful' : relation, columns, tests)}`,
  );
  await connection.run(`create or replace view judged as ${quick ? doubtfulRows(quick) : numberedRows(blanks)}`);
  await connection.run(`create or replace view sound as ${soundRows(contract, quick)}`);
  await findRepeatedKeys(connection, contract.key);
  const rowsRead = quick ? quick.rows : await countStaged(connection);
  return {
    rows: await acceptedRows(columns, workspace),
    rejects: rejectedRows(contract, columns, tests),
    rowsRead,
    ...(quick ? { quick: { rowsFile: quick.rowsFile, persons: await personsOf(quick, workspace) } } : {}),
    linesOf: (records) => linesOf(task, shape, records, 1 + rowsRead + blanks.length),
  };
};

/** Waits for both, so that neither is still at work when the other has failed. */
const bothOf = async <A, B>(one: Promise<A>, other: Promise<B> | B): Promise<[A, B]> => {
  const [first, second] = await Promise.allSettled([one, other]);
  if (second.status === 'rejected') throw second.reason;
  if (first.status === 'rejected') throw first.reason;
  return [first.value, second.value];
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

/** The rows of the quick pass with their row number; the header is row 1. */
const quickRows = (quick: QuickPass): string =>
  `(select file_row_number + 2 as row_number, * from read_parquet(${sqlText(quick.rowsFile)}, file_row_number = true))`;

const doubtfulRows = (quick: QuickPass): string =>
  `select q.row_number, s.* exclude (r) from (select rowid as r, * from staged) as s
    join (select row_number, doubtful from ${quickRows(quick)} where doubtful is not null) as q on q.doubtful = s.r`;

const soundRows = (contract: Contract, quick: QuickPass | null): string => {
  const names = ['row_number', ...contract.key.map(sqlName)].join(', ');
  const closely = `select ${names} from judged where len(faults) = 0`;
  return quick ? `select ${names} from ${quickRows(quick)} where doubtful is null union all ${closely}` : closely;
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

/** The pseudonyms of the persons of a quick pass, in the order of their index; null for an extract without persons. */
const personsOf = async (quick: QuickPass, workspace: Workspace): Promise<string | null> => {
  if (quick.bsns === null) return null;
  const { connection } = workspace;
  await connection.run('create or replace table person (index integer, bsn integer)');
  const appender = await connection.createAppender('person');
  for (const [index, bsn] of quick.bsns.entries()) {
    appender.appendInteger(index);
    appender.appendInteger(bsn);
    appender.endRow();
  }
  appender.closeSync();
  await workspace.pseudonymiseAll('select bsn from person', 'person_pseudonym');
  return 'select p.persoon from person join person_pseudonym as p using (bsn) order by person.index';
};

const rejectedRows = (contract: Contract, columns: readonly CsvColumn[], tests: readonly StagedTest[]): string => {
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
      ].join(', ')})`,
  );
  return `select row_number, t.column_name, t.rule, ${shownSql('cells[t.position]', 't.masked')} as value_masked, t.message
    from (select row_number, unnest(faults) as i, cells from judged) as f
    join (values ${known.join(', ')}) as t(i, column_name, rule, message, position, masked) on t.i = f.i
    union all select row_again, ${sqlText(contract.key.join(' + '))}, 'dubbel', null,
      'Deze regel heeft dezelfde sleutel als rij ' || row_first || '. Laat er een van beide weg.'
    from repeated`;
};

const linesOf = async (
  { file, header }: CsvTask,
  shape: LineShape,
  records: readonly number[],
  total: number,
): Promise<ReadonlyMap<number, number>> =>
  // Without a quote no text goes over several lines.
  shape.quotes ? linesOfRecords(file.path, header, records, total) : new Map(records.map((record) => [record, record]));
