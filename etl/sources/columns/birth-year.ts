import { sqlText } from '../../sql-name.ts';
import { filled, trimmed, typed, unlessEmpty } from './cell-names.ts';
import type { ColumnKind } from './column-sql.ts';
import { parsedDate, usualDate } from './date.ts';

/** The day unknown, or the day and the month. */
const unknownDays = [
  '^00[-/](?:0\\d|1[0-2])[-/](\\d{4})$',
  '^(\\d{4})(?:0\\d|1[0-2])00$',
  '^(\\d{4})-(?:0\\d|1[0-2])-00$',
];

/** A birth date, of which only the year is kept. Registers write an unknown day or month as 00. */
export const birthYearSql: ColumnKind = (column, habit, today) => {
  const possible = `${typed(column)} between 1900 and ${today.slice(0, 4)}`;
  const usual = usualDate(column, habit);
  return {
    type: 'integer',
    value: `coalesce(year(${parsedDate(trimmed(column), habit.slashes)}),
      ${unknownDays.map((shape) => `try_cast(nullif(regexp_extract(${trimmed(column)}, ${sqlText(shape)}, 1), '') as integer)`).join(', ')})::integer`,
    faults: [
      {
        rule: 'geboortedatum',
        message: 'Dit is geen bestaande geboortedatum. Schrijf dag-maand-jaar.',
        broken: `${filled(column)} and not coalesce(${possible}, false)`,
      },
    ],
    usual: { csvType: usual.csvType, value: `year(${usual.value})::integer`, sound: unlessEmpty(column, possible) },
  };
};
