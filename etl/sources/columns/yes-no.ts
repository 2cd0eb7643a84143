import { raw, trimmed, typed, unlessEmpty } from './cell-names.ts';
import type { ColumnKind } from './column-sql.ts';
import { unreadable } from './shared-faults.ts';

const yes = ['j', 'ja', 'y', 'yes', '1', 'true', 'waar'];
const no = ['n', 'nee', 'no', '0', 'false', 'onwaar'];

// A list after `in` would make DuckDB plan a join per column; `case` stays a plain expression.
const read = (text: string): string => `case lower(${text}) ${yes.map((word) => `when '${word}' then true`).join(' ')}
  ${no.map((word) => `when '${word}' then false`).join(' ')} end`;

/** Yes or no, in one of the ways in which systems write it. */
export const yesNoSql: ColumnKind = (column) => ({
  type: 'boolean',
  value: read(trimmed(column)),
  faults: [unreadable(column, 'ja-nee', 'Dit is geen ja of nee. Schrijf J of N.')],
  usual: { csvType: 'VARCHAR', value: read(raw(column)), sound: unlessEmpty(column, `${typed(column)} is not null`) },
});
