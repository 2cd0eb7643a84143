import { sqlText } from '../../sql-name.ts';
import { inList, raw } from './cell-names.ts';
import type { ColumnKind } from './column-sql.ts';
import { unreadable } from './shared-faults.ts';

/** The type of a column with a few known values. An enum is read and written by its number, which is quicker than a text. */
export const listed = (values: readonly string[]): string => `ENUM(${values.map(sqlText).join(', ')})`;

/** A code of the list in the contract. Capitals and space around it make no other code of it. */
export const codeSql: ColumnKind = (column) => {
  const codes = Object.keys(column.codes ?? {});
  const asWritten = codes.map((code) => `when ${sqlText(code)} then ${sqlText(code)}`);
  const inSmallLetters = codes.map((code) => `when ${sqlText(code.toLowerCase())} then ${sqlText(code)}`);
  return {
    type: 'text',
    value: `coalesce(case ${raw(column)} ${asWritten.join(' ')} end,
      case lower(trim(${raw(column)})) ${inSmallLetters.join(' ')} end)`,
    faults: [unreadable(column, 'code', `Deze code is onbekend. Bekend zijn: ${codes.join(', ')}.`)],
    usual: {
      csvType: listed(codes),
      value: raw(column),
      sound: inList(column),
    },
  };
};
