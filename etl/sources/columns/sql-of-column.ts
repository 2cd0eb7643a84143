import type { Column, ColumnType } from '../contract.ts';
import { birthYearSql } from './birth-year.ts';
import { bsnSql } from './bsn.ts';
import { codeSql } from './code.ts';
import type { ColumnKind, ColumnSql, Habit } from './column-sql.ts';
import { dayOfLoading } from './day-range.ts';
import { dateSql } from './date.ts';
import { decimalSql } from './decimal.ts';
import { integerSql } from './integer.ts';
import { required } from './shared-faults.ts';
import { textSql } from './text.ts';
import { yesNoSql } from './yes-no.ts';

const kinds: Readonly<Record<ColumnType, ColumnKind>> = {
  text: textSql,
  integer: integerSql,
  decimal: decimalSql,
  date: dateSql,
  'yes-no': yesNoSql,
  code: codeSql,
  bsn: bsnSql,
  'birth-date': birthYearSql,
};

/** The SQL for a column as its contract describes it and its file writes it. */
export const sqlOfColumn = (column: Column, habit: Habit): ColumnSql => {
  const sql = kinds[column.type](column, habit, dayOfLoading());
  return { ...sql, faults: [...required(column), ...sql.faults] };
};

/** How a column is written as long as nothing else is known. */
export const commonHabit: Habit = {
  decimals: 'comma',
  slashes: 'dd/mm',
  dateFormat: '%d-%m-%Y',
  dateFormatOfFile: true,
  nineDigits: false,
  values: null,
};
