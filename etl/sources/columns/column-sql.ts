import type { Column } from '../contract.ts';
import type { SqlType } from '../source.ts';

/** What may be wrong with a cell: the row breaks the promise when `broken` (SQL over the names of `cell-names.ts`) is true. */
export type FaultTest = { rule: string; message: string; broken: string };

/** The SQL of one column: its type, the value read from the raw cell, and what may be wrong with it. */
export type ColumnSql = {
  type: SqlType;
  value: string;
  /** What else the fault tests need of the cell, each `expression as name`: worked out once, and planned once. */
  beside?: readonly string[];
  faults: readonly FaultTest[];
  usual: UsualCell;
};

/**
 * The cell as a system usually writes it. `csvType` is how DuckDB reads it from the file, `value` is what that gives as the
 * value, and `sound` holds only where the cell has no fault and `value` is what the slow way would give. A cell that does
 * not fit the type, or for which it does not hold, is read the slow way.
 */
export type UsualCell = { csvType: string; value: string; sound: string };

/** How a decimal is written in a column of one file: 1.234,56 or 1,234.56. */
export type DecimalStyle = 'comma' | 'point';

/** What goes first in a date with slashes, as 03/04/2025: the day (3 April) or the month (4 March). */
export type SlashOrder = 'dd/mm' | 'mm/dd';

/** What the first rows of a file say of how a column is written. */
export type Habit = {
  decimals: DecimalStyle;
  slashes: SlashOrder;
  /** The format (strftime) of most dates in the column. */
  dateFormat: string;
  /** Whether most dates in the file have that format, so that DuckDB can read them by it. */
  dateFormatOfFile: boolean;
  /** A text column that counts in numbers of nine digits, which are no BSNs. */
  nineDigits: boolean;
  /** The values of a text column that has but a few, all of them sound; null for any other column. */
  values: readonly string[] | null;
};

/** `today` is the day of loading (ISO), before which whatever a file tells of must have happened. */
export type ColumnKind = (column: Column, habit: Habit, today: string) => ColumnSql;
