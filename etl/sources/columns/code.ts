import { sqlText } from '../../sql-name.ts';
import { raw, typed, unlessEmpty } from './cell-names.ts';
import type { ColumnKind } from './column-sql.ts';
import { unreadable } from './shared-faults.ts';

/** A code of the list in the contract. Capitals and space around it make no other code of it. */
export const codeSql: ColumnKind = (column) => {
  const codes = Object.keys(column.codes ?? {});
  const asWritten = codes.map((code) => `when ${sqlText(code)} then ${sqlText(code)}`);
  const inSmallLetters = codes.map((code) => `when ${sqlText(code.toLowerCase())} then ${sqlText(code)}`);
  // An enum is written to Parquet by its number, which costs a tenth of looking up each text.
  const list = `enum(${codes.map(sqlText).join(', ')})`;
  const asEnum = codes.map((code) => `when ${sqlText(code)} then ${sqlText(code)}::${list}`);
  return {
    type: 'text',
    value: `coalesce(case ${raw(column)} ${asWritten.join(' ')} end,
      case lower(trim(${raw(column)})) ${inSmallLetters.join(' ')} end)`,
    faults: [unreadable(column, 'code', `Deze code is onbekend. Bekend zijn: ${codes.join(', ')}.`)],
    usual: {
      value: `case ${raw(column)} ${asEnum.join(' ')} end`,
      sound: unlessEmpty(column, `${typed(column)} is not null`),
    },
  };
};
