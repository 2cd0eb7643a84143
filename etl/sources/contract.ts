/**
 * A contract says what a kind of extract holds, as data. The recogniser, the checks, the staging and the documentation
 * are made from it.
 */

import type { AmountUnit } from './amount-unit.ts';

export type ColumnType = 'text' | 'integer' | 'decimal' | 'date' | 'yes-no' | 'code' | 'bsn' | 'birth-date';

export type Column = {
  /** The header in the file; compared without case and surrounding space. */
  name: string;
  type: ColumnType;
  /** An empty cell is a fault. Default false. */
  required?: boolean;
  /** Only for `code`: what may occur, with its meaning. */
  codes?: Readonly<Record<string, string>>;
  /** Only for `text`: a label of several words. Other text is the number or code that a system gave. */
  words?: boolean;
  /**
   * Only with `words`: the words that may stand there without a digit, alone or several with a space, a hyphen or `en`
   * between them, and a letter behind them. Anything else without a digit may be the name of a person.
   */
  terms?: readonly string[];
  /**
   * Only for amounts of money, which are kept in euro: how a file writes them, unless its header says so itself, as
   * `Bedrag (x 1.000)` does.
   */
  writtenIn?: AmountUnit;
  /** Only for decimals: D or C may stand behind the number, and credit is negative. Without, it is a fault. */
  debitCredit?: boolean;
  /** Only for numbers: what a lone - stands for. Without, it is a fault. */
  dash?: 'empty' | 'zero';
  /** Only for dates: how many years it may lie ahead of the day of loading. Without, such a date is a fault. */
  ahead?: number;
  /** Only for numbers. */
  min?: number;
  max?: number;
  /** Read, checked on shape, and then thrown away: names, addresses, free text. */
  dropped?: boolean;
  /** Shown masked in reports and errors. `bsn`, `birth-date` and dropped columns always are. */
  personal?: boolean;
};

/** A promise about one row, over several columns: the row breaks it when `broken` (SQL over the typed columns) is true. */
export type RowRule = {
  name: string;
  column: string;
  broken: string;
  message: string;
  /** One row that breaks it refuses the file; says what settles it, `{waarde}` standing for the first value. Without, the row is left out. */
  stops?: string;
};

/** What is sound in a row, and yet makes it count otherwise than whoever delivers it may think. The row counts. */
type RowRemark = {
  /** SQL over the accepted columns. */
  when: string;
  /** For the report; `{rijen}` stands for how many rows, as in '3 rijen'. */
  message: string;
};

/** Columns that name a row of another kind of extract. One that is not there is told of; the row counts all the same. */
export type Reference = {
  columns: readonly string[];
  kind: string;
  /** The columns of the other kind, in the same order. */
  to: readonly string[];
  /** Of which rows this holds (SQL over the accepted columns); without, of all. */
  when?: string;
  /** Among which rows of the other kind; without, among all. */
  among?: string;
  /** Other extracts in which the row may stand instead. */
  or?: readonly { kind: string; to: readonly string[] }[];
};

export type ContractChange = { version: number; what: string };

export type Contract = {
  kind: string;
  title: string;
  /** Who delivers it. */
  owner: string;
  /**
   * Whose doing it is when another file gives another figure over the same time: `source` publishes, and a next edition is its
   * revision; a registration of `ourselves`, or kept for us, is corrected or gets cases that were entered later.
   */
  revisedBy: 'source' | 'ourselves';
  cycle: 'quarterly' | 'yearly' | '4-yearly';
  /** How many days after the end of its quarter, year or wave a file is due. Interpretatie: nobody laid them down. */
  dueDays?: number;
  /** A file holds all there is of its period, so a later one takes the place of an earlier one; without, files add up. */
  replaces?: 'period';
  /** What it holds is planned, not counted: its period says nothing of until when figures tell (peildatum). */
  plans?: true;
  /** One higher when what is kept of a file, or what it means, is other than before. */
  version: number;
  /** What changed with each version after the first (Dutch), for whoever has deliveries of before. */
  changes?: readonly ContractChange[];
  columns: readonly Column[];
  /** Columns that identify a row; a second row with the same key is a fault. */
  key: readonly string[];
  /** When a row is about: SQL dates over the accepted columns; the first and the last give the period of a file. */
  period: { from: string; to: string };
  rules: readonly RowRule[];
  remarks?: readonly RowRemark[];
  references?: readonly Reference[];
  /** A file with a larger share of faulty rows is refused whole. */
  maxRejectShare: number;
  /** What a report adds when rows were left out. */
  whenRejected?: string;
};
