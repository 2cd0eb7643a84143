import { join } from 'node:path';
import { beginningOf } from '../readers/as-utf8.ts';
import { csvRelation } from '../readers/csv-relation.ts';
import { diagnoseCsv } from '../readers/diagnose-csv.ts';
import { rowsEndLonger } from '../readers/rows-end-longer.ts';
import { copyTable, tableFrame } from '../readers/table-frame.ts';
import { Refusal } from '../refusal.ts';
import { acceptedName } from './columns/cell-names.ts';
import { commonHabit, sqlOfColumn } from './columns/sql-of-column.ts';
import type { Column, Contract } from './contract.ts';
import { type ContractHeader, contractHeader } from './contract-header.ts';
import { refuseUnclearDates } from './date-order.ts';
import { refuseLateMix } from './decimal-styles.ts';
import { findHeader } from './find-header.ts';
import { habitsOf } from './first-rows.ts';
import { notesOnFrame, refuseNameless, refuseUnitOutside } from './outside-the-table.ts';
import { readColumns } from './read-columns.ts';
import { refuseStopping } from './refuse-stopping.ts';
import { refuseSwallowed } from './refuse-swallowed.ts';
import { remarksOn } from './remarks-on.ts';
import type { Reading, Source, SourceFile, Workspace } from './source.ts';

const kept = (contract: Contract): Column[] => contract.columns.filter((column) => column.dropped !== true);

/** The source that a contract describes: a CSV file, checked row by row in SQL. */
export const csvSource = (contract: Contract): Source => ({
  kind: contract.kind,
  title: contract.title,
  version: contract.version,
  ...(contract.changes === undefined ? {} : { changes: contract.changes }),
  owner: contract.owner,
  cycle: contract.cycle,
  ...(contract.replaces === undefined ? {} : { replaces: contract.replaces }),
  ...(contract.plans === undefined ? {} : { plans: contract.plans }),
  parts: kept(contract).flatMap((column) => (column.type === 'code' && column.required === true ? [column.name] : [])),
  maxRejectShare: contract.maxRejectShare,
  ...(contract.whenRejected === undefined ? {} : { whenRejected: contract.whenRejected }),
  columns: kept(contract).map((column) => ({
    name: acceptedName(column),
    type: column.type === 'bsn' ? 'text' : sqlOfColumn(column, commonHabit).type,
  })),
  key: contract.key,
  period: {
    from: `min(${contract.period.from})`,
    to: `max(${contract.period.to})`,
    days: `generate_series(${contract.period.from}, ${contract.period.to}, interval 3 month)`,
  },
  // Half the names in common, so that a file with one missing or renamed column is known and gets a precise refusal.
  recognises: ({ text }) => findHeader(contract, text).likeness >= 0.5,
  likeness: ({ text }) => findHeader(contract, text).likeness,
  read: (file, workspace) => readCsv(contract, file, workspace),
});

const readCsv = async (contract: Contract, file: SourceFile, workspace: Workspace): Promise<Reading> => {
  const text = await beginningOf(file.path, 'utf-8');
  const found = findHeader(contract, text);
  const longer = found.header !== null && rowsEndLonger(text, found.above, found.header);
  const header = withNameless(contractHeader(contract, found.header, found.above + 1), longer);
  const frame = await tableFrame(file.path, found.above, header.delimiter);
  refuseUnitOutside(contract, header, text, frame);
  // DuckDB tells a wrong line of some faulty rows where blank lines follow.
  const framed = frame.above > 0 || frame.cut || longer;
  const path = framed ? join(workspace.scratch, 'table.csv') : file.path;
  if (framed) await copyTable(file.path, frame, path, longer ? header.delimiter : '');
  const relation = csvRelation(path, header);
  const { connection } = workspace;
  try {
    await refuseNameless(connection, relation, header);
    const asWritten = kept(contract).map((column) => {
      const unit = header.units.get(column.name) ?? column.writtenIn;
      return unit === undefined ? column : { ...column, writtenIn: unit };
    });
    const { habitOf, dateFormat } = await habitsOf(connection, asWritten, path, header, workspace);
    const listed = asWritten.map((column) => ({ column, sql: sqlOfColumn(column, habitOf(column)) }));
    const columns = asWritten.map((column) => ({
      column,
      sql: sqlOfColumn(column, { ...habitOf(column), values: null }),
    }));
    const task = {
      contract,
      columns,
      listed,
      relation,
      header,
      dateFormat,
      file: { ...file, path },
      above: frame.above,
    };
    const reading = await readColumns(task, workspace);
    const table = { path, header, rows: reading.rowsRead, above: frame.above };
    const texts = (await file.lines()).quotes ? await refuseSwallowed(table, workspace.multiline) : [];
    if (workspace.decimals === undefined)
      await refuseLateMix(
        connection,
        asWritten.map((column) => ({ column, style: habitOf(column).decimals })),
        relation,
      );
    if (workspace.dates === undefined) await refuseUnclearDates(connection, asWritten, habitOf, relation, reading);
    await refuseStopping(connection, contract, reading);
    const remarks = await remarksOn(connection, contract, reading);
    return { ...reading, notes: [...notesOnFrame(frame), ...texts, ...remarks, ...(reading.notes ?? [])] };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // What is wrong with the file as a whole goes first; to look for a fault in a line without end would take for ever.
    await file.lines();
    throw await diagnoseCsv(path, header, error, frame.above);
  }
};

/** A header with a column without a name at its end, where the rows have one more separator than it has. */
const withNameless = (header: ContractHeader, longer: boolean): ContractHeader => {
  if (!longer) return header;
  const name = `kolom ${header.names.length + 1}`;
  return { ...header, names: [...header.names, name], nameless: [...header.nameless, name] };
};
