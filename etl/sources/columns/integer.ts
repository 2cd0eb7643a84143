import { raw, trimmed, unlessEmpty } from './cell-names.ts';
import type { ColumnKind } from './column-sql.ts';
import { dashRead } from './dash.ts';
import { inRange, outOfRange, unreadable } from './shared-faults.ts';

const read = (text: string): string =>
  `case when regexp_full_match(${text}, '-?\\d+') then try_cast(${text} as integer) end`;

/** A whole number. A point within it may mean thousands or decimals, so that is a fault. */
export const integerSql: ColumnKind = (column) => ({
  type: 'integer',
  value: dashRead(column, read(trimmed(column)), '0'),
  faults: [
    unreadable(column, 'geheel-getal', 'Dit is geen geheel getal. Schrijf alleen cijfers.'),
    ...outOfRange(column),
  ],
  usual: { csvType: 'VARCHAR', value: read(raw(column)), sound: unlessEmpty(column, inRange(column)) },
});
