import { raw, trimmed, typed } from './cell-names.ts';
import type { ColumnKind } from './column-sql.ts';
import { elfproef } from './elfproef.ts';
import { unreadable } from './shared-faults.ts';

const eightOrNineDigits = (text: string): string =>
  `case when regexp_full_match(${text}, '\\d{8,9}') then try_cast(${text} as integer) end`;

/**
 * A BSN as a number, for the short time until it is a pseudonym. Elfproef: 9, 8, .. 2 and -1 times the digits, summed,
 * is divisible by 11. Eight digits are a BSN whose leading zero a spreadsheet dropped.
 */
export const bsnSql: ColumnKind = (column) => {
  const n = typed(column);
  const cell = raw(column);
  return {
    type: 'integer',
    value: eightOrNineDigits(trimmed(column)),
    faults: [
      unreadable(column, 'bsn', 'Een BSN heeft negen cijfers. Controleer het nummer in het bronsysteem.'),
      {
        rule: 'elfproef',
        message: 'Dit BSN voldoet niet aan de elfproef. Controleer het nummer in het bronsysteem.',
        broken: `${n} is not null and not ${elfproef(n)}`,
      },
    ],
    usual: {
      csvType: 'VARCHAR',
      value: `try_cast(${cell} as integer)`,
      // Whether it is nine digits that pass the elfproef is asked where it becomes an index (row-takers.ts).
      sound: `${cell} is not null`,
    },
  };
};
