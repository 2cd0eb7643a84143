import { sqlName } from '../../sql-name.ts';
import type { Column } from '../contract.ts';

/** The cell as it stands in the file. */
export const raw = (column: Column): string => sqlName(`raw:${column.name}`);
/** The same without the space around it. */
export const trimmed = (column: Column): string => `trim(${raw(column)})`;
/** Whether the cell holds more than space. */
export const filled = (column: Column): string => sqlName(`filled:${column.name}`);
/** The numbers within the cell of a text that may be a BSN, as a list. */
export const nineDigits = (column: Column): string => sqlName(`nine:${column.name}`);
/** The value read from it, null where nothing could be. */
export const typed = (column: Column): string => sqlName(column.name);

/** The name in the accepted table: a BSN becomes `persoon`, a birth date `geboortejaar`, the rest keep their header. */
export const acceptedName = (column: Column): string => {
  if (column.type === 'bsn') return 'persoon';
  return column.type === 'birth-date' ? 'geboortejaar' : column.name;
};

/** Whether a reject shows only the shape of a cell. Text is personal until a contract says what it may hold. */
export const isMasked = (column: Column): boolean =>
  column.personal === true ||
  column.dropped === true ||
  column.type === 'bsn' ||
  column.type === 'birth-date' ||
  column.type === 'text';

/**
 * Whether one of the conditions holds of a cell (SQL), or it is empty where the contract allows that. Of a `case` DuckDB works
 * out no more than is left, of an `or` every part, so the usual goes first.
 */
export const unlessEmpty = (column: Column, ...conditions: readonly string[]): string =>
  `case ${conditions.map((condition) => `when ${condition} then true`).join(' ')}
    else ${column.required === true ? 'false' : `${raw(column)} is null`} end`;

/** The same of a cell that is read as one of a list, which leaves nothing to ask but whether it is there. */
export const inList = (column: Column): string => (column.required === true ? `${raw(column)} is not null` : 'true');
