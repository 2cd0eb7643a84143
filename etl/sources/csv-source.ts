import { beginningOf } from '../readers/as-utf8.ts';
import { type CsvHeader, csvHeader, headerKey } from '../readers/csv-header.ts';
import { blankRecords } from '../readers/blank-records.ts';
import { csvRelation } from '../readers/csv-relation.ts';
import { diagnoseCsv } from '../readers/diagnose-csv.ts';
import { linesOfRecords } from '../readers/lines-of-records.ts';
import { Refusal } from '../refusal.ts';
import { sqlName, sqlText } from '../sql-name.ts';
import { acceptedName, acceptedValue, bsnInText, columnSql, type DecimalStyle, isMasked } from './column-sql.ts';
import type { Column, Contract } from './contract.ts';
import { contractHeader } from './contract-header.ts';
import { decimalStyles } from './decimal-styles.ts';
import { nineDigitColumns } from './nine-digit-columns.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { shownSql } from './shown-value.ts';
import { rowNumbers } from './row-numbers.ts';
import type { Reading, Sample, Source, SourceFile, Workspace } from './source.ts';
import { faultySql, type StagedTest, stagingSql } from './staging-sql.ts';

const kept = (contract: Contract): Column[] => contract.columns.filter((column) => column.dropped !== true);

const sqlTypeOf = (column: Column) => columnSql(column, 'comma', 2100).type;

/** The source that a contract describes: a CSV file, checked row by row in SQL. */
export const csvSource = (contract: Contract): Source => ({
  kind: contract.kind,
  title: contract.title,
  owner: contract.owner,
  cycle: contract.cycle,
  ...(contract.replaces === undefined ? {} : { replaces: contract.replaces }),
  maxRejectShare: contract.maxRejectShare,
  ...(contract.whenRejected === undefined ? {} : { whenRejected: contract.whenRejected }),
  columns: kept(contract).map((column) => ({
    name: acceptedName(column),
    type: column.type === 'bsn' ? 'text' : sqlTypeOf(column),
  })),
  key: contract.key,
  period: { from: `min(${contract.period.from})`, to: `max(${contract.period.to})` },
  recognises: (sample) => looksLike(contract, headerOf(sample)),
  read: (file, workspace) => readCsv(contract, file, workspace),
});

/** The columns about a person stand in many extracts, so they say nothing about the kind. */
const personal = new Set(['bsn', 'naam', 'geboortedatum', 'geslacht', 'woonplaats']);

/** Every contract looks at the same header. */
const headers = new WeakMap<Sample, { header: CsvHeader | null }>();

const headerOf = (sample: Sample): CsvHeader | null => {
  const known = headers.get(sample) ?? { header: csvHeader(sample.text) };
  headers.set(sample, known);
  return known.header;
};

const impersonal = (names: readonly string[]): Set<string> =>
  new Set(names.map(headerKey).filter((name) => !personal.has(name)));

const looksLike = (contract: Contract, header: CsvHeader | null): boolean => {
  if (header === null) return false;
  const expected = impersonal(contract.columns.map((column) => column.name));
  const found = impersonal(header.names);
  const shared = [...found].filter((name) => expected.has(name)).length;
  // Half the names in common, so that a file with one missing or renamed column is known and gets a precise refusal.
  return shared / (expected.size + found.size - shared) >= 0.5;
};

/** What the first rows say of the columns. */
const lookAhead = async (
  contract: Contract,
  relation: string,
  header: CsvHeader,
  file: SourceFile,
  { connection }: Workspace,
) => {
  try {
    return {
      styles: await decimalStyles(connection, contract, relation, header),
      numbered: await nineDigitColumns(connection, kept(contract), relation),
    };
  } catch (error) {
    throw error instanceof Refusal ? error : await diagnoseCsv(file.path, header, error);
  }
};

const readCsv = async (contract: Contract, file: SourceFile, workspace: Workspace): Promise<Reading> => {
  const { connection } = workspace;
  const header = contractHeader(contract, csvHeader(await beginningOf(file.path, 'utf-8')));
  const relation = csvRelation(file.path, header);
  const { styles, numbered } = await lookAhead(contract, relation, header, file, workspace);
  const styleOf = (column: Column): DecimalStyle => styles.get(column.name) ?? 'comma';
  const thisYear = new Date().getUTCFullYear();
  const columns = kept(contract).map((column) => ({ column, sql: columnSql(column, styleOf(column), thisYear) }));
  const tests: StagedTest[] = [
    ...columns.flatMap(({ column, sql }) =>
      sql.faults
        .filter((fault) => fault.rule !== bsnInText || !numbered.has(column.name))
        .map((fault) => ({ ...fault, column })),
    ),
    ...contract.rules.map((rule) => ({
      rule: rule.name,
      message: rule.message,
      broken: rule.broken,
      column: contract.columns.find((column) => column.name === rule.column) ?? null,
    })),
  ];
  // The file is looked through for blank lines while DuckDB reads it.
  const [staged, blanks] = await Promise.allSettled([
    connection.run(`create or replace table staged as ${stagingSql(relation, columns, tests)}`),
    blankRecords(file.path, header.delimiter),
  ]);
  if (staged.status === 'rejected') throw await diagnoseCsv(file.path, header, staged.reason);
  if (blanks.status === 'rejected') throw blanks.reason;
  await connection.run(`create or replace table faulty as ${faultySql(columns, tests)}`);
  const at = await rowNumbers(connection, blanks.value);
  const repeated = await repeatedKeys(connection, contract.key);
  const bsn = columns.find(({ column }) => column.type === 'bsn');
  if (bsn) await workspace.pseudonymiseAll(`select distinct ${sqlName(bsn.column.name)} from staged`, 'pseudonym');
  const count = await connection.runAndReadAll('select count(*) from staged');
  const rowsRead = Number(count.getRows()[0]?.[0] ?? 0);

  const selected = columns.map(({ column }) =>
    column === bsn?.column
      ? 'pseudonym.persoon as persoon'
      : `${acceptedValue(column, `staged.${sqlName(column.name)}`)} as ${sqlName(acceptedName(column))}`,
  );
  const joined = bsn ? `left join pseudonym on pseudonym.bsn = staged.${sqlName(bsn.column.name)}` : '';
  const position = new Map(columns.map(({ column }, index) => [column.name, index + 1]));
  const known = tests.map((test, index) => {
    const masked = test.column === null || isMasked(test.column);
    return `(${[
      index,
      sqlText(test.column?.name ?? ''),
      sqlText(test.rule),
      sqlText(test.message),
      position.get(test.column?.name ?? '') ?? 0,
      masked,
    ].join(', ')})`;
  });
  const keyName = sqlText(contract.key.join(' + '));
  return {
    rows: `select ${at('staged.rowid')} as row_number, ${selected.join(', ')} from staged ${joined}
      where (staged.cells is null or staged.rowid not in (select r from faulty))
        ${repeated ? 'and staged.rowid not in (select rowid_again from repeated)' : ''}`,
    rejects: `select ${at('r')} as row_number, t.column_name, t.rule,
        ${shownSql('cells[t.position]', 't.masked')} as value_masked,
        t.message
      from (select r, unnest(faults) as i, cells from faulty) as f
      join (values ${known.join(', ')}) as t(i, column_name, rule, message, position, masked) on t.i = f.i
      ${
        repeated
          ? `union all select ${at('rowid_again')}, ${keyName}, 'dubbel', null,
              'Deze regel heeft dezelfde sleutel als rij ' || ${at('rowid_first')} || '. Laat er een van beide weg.'
            from repeated`
          : ''
      }`,
    rowsRead,
    linesOf: (records) => linesOfRecords(file.path, header, records, 1 + rowsRead + blanks.value.length),
  };
};
