import { raw, readTwice, unlessEmpty } from './cell-names.ts';
import type { ColumnKind } from './column-sql.ts';
import { inRange, outOfRange, unreadable } from './shared-faults.ts';

const read = (text: string): string =>
  `case when regexp_full_match(${text}, '-?\\d+') then try_cast(${text} as integer) end`;

/** A whole number. */
export const integerSql: ColumnKind = (column) => ({
  type: 'integer',
  value: readTwice(column, read),
  faults: [
    unreadable(column, 'geheel-getal', 'Dit is geen geheel getal. Schrijf alleen cijfers.'),
    ...outOfRange(column),
  ],
  usual: { csvType: 'VARCHAR', value: read(raw(column)), sound: unlessEmpty(column, inRange(column)) },
});
