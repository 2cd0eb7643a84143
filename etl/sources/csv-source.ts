import { beginningOf } from '../readers/as-utf8.ts';
import { type CsvHeader, csvHeader, headerKey } from '../readers/csv-header.ts';
import { csvRelation } from '../readers/csv-relation.ts';
import { diagnoseCsv } from '../readers/diagnose-csv.ts';
import { Refusal } from '../refusal.ts';
import { acceptedName } from './columns/cell-names.ts';
import { commonHabit, sqlOfColumn } from './columns/sql-of-column.ts';
import type { Column, Contract } from './contract.ts';
import { contractHeader } from './contract-header.ts';
import { habitsOf } from './first-rows.ts';
import { readColumns } from './read-columns.ts';
import type { Reading, Sample, Source, SourceFile, Workspace } from './source.ts';

const kept = (contract: Contract): Column[] => contract.columns.filter((column) => column.dropped !== true);

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
    type: column.type === 'bsn' ? 'text' : sqlOfColumn(column, commonHabit).type,
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

const readCsv = async (contract: Contract, file: SourceFile, workspace: Workspace): Promise<Reading> => {
  const header = contractHeader(contract, csvHeader(await beginningOf(file.path, 'utf-8')));
  const relation = csvRelation(file.path, header);
  try {
    const { habitOf, dateFormat } = await habitsOf(workspace.connection, kept(contract), relation, header);
    const listed = kept(contract).map((column) => ({ column, sql: sqlOfColumn(column, habitOf(column)) }));
    const columns = kept(contract).map((column) => ({
      column,
      sql: sqlOfColumn(column, { ...habitOf(column), values: null }),
    }));
    return await readColumns({ contract, columns, listed, relation, header, dateFormat, file }, workspace);
  } catch (error) {
    throw error instanceof Refusal ? error : await diagnoseCsv(file.path, header, error);
  }
};
