import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Column, ColumnType, Contract, Reference } from './contract.ts';
import type { SourceColumn, SourcePeriod, SqlType } from './source.ts';

/**
 * A column of a kind whose form a standard lays down. One that is `dropped` is checked or passed over, and not kept; a BSN
 * and a birth date name the column that is kept of it.
 */
export type StandardColumn = Pick<
  Column,
  'name' | 'type' | 'required' | 'codes' | 'min' | 'max' | 'ahead' | 'dropped' | 'words' | 'terms'
> & {
  /** A text that the reader makes or knows all values of; any other is looked through for what is about a person. */
  made?: boolean;
  /** A code of the standard: so many capitals and digits. */
  signs?: number;
  /** Where it stands in the file: elements of XML or JSON, or headers. Without, it follows from the others. */
  element?: string;
  /** In Dutch, for whoever delivers the file. */
  meaning: string;
  /** Only where the usual type is too narrow. */
  sql?: 'bigint';
};

/** A file of the standard with invented contents, to begin with. */
export type Example = { fileName: string; text: string };

type Agreed = Pick<
  Contract,
  | 'kind'
  | 'title'
  | 'owner'
  | 'revisedBy'
  | 'cycle'
  | 'replaces'
  | 'version'
  | 'changes'
  | 'maxRejectShare'
  | 'whenRejected'
>;

/** A contract on a kind whose form a standard lays down. A reader of its own reads it, held to what stands here. */
export type StandardContract = Agreed & {
  /** Interpretatie, as in `Contract`. */
  dueDays: number;
  /** As in `Source`. */
  rejectsTaken?: number;
  /** Published figures: nothing in them is about a person, and a file with something that is, is refused. */
  published?: boolean;
  /** Which standard lays down the form, in Dutch. */
  standard: string;
  columns: readonly StandardColumn[];
  key: readonly string[];
  period: SourcePeriod | null;
  /** What the reader checks over several columns, with what it tells. */
  rules: readonly { name: string; column: string; message: string }[];
  references?: readonly Reference[];
  example: Example;
  /** Known by its form, and never taken. */
  refused?: { rule: string; why: string; remedy: string };
};

const sqlTypes: Readonly<Record<ColumnType, SqlType>> = {
  text: 'text',
  integer: 'integer',
  decimal: 'double',
  date: 'date',
  'yes-no': 'boolean',
  code: 'text',
  bsn: 'text',
  'birth-date': 'integer',
};

/** The columns that are kept, in the order of the contract. */
export const keptOf = (columns: readonly StandardColumn[]): StandardColumn[] =>
  columns.filter(({ dropped }) => dropped !== true);

/** The columns of the source that a contract describes. */
export const sourceColumns = (columns: readonly StandardColumn[]): SourceColumn[] =>
  keptOf(columns).map(({ name, type, sql }) => ({ name, type: sql ?? sqlTypes[type] }));

/** The example that stands beside a contract. */
export const exampleIn = (folder: string, fileName: string): Example => ({
  fileName,
  text: readFileSync(join(folder, fileName), 'utf8'),
});
