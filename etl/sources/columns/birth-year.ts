import { filled, raw, typed, unlessEmpty } from './cell-names.ts';
import type { ColumnKind } from './column-sql.ts';
import { parsedDate, usualDate } from './date.ts';

/** A birth date, of which only the year is kept. Registers write an unknown day or month as 00. */
export const birthYearSql: ColumnKind = (column, habit, thisYear) => {
  const possible = `${typed(column)} between 1900 and ${thisYear}`;
  const usual = usualDate(column, habit);
  return {
    type: 'integer',
    value: `coalesce(year(${parsedDate(raw(column))}), year(${parsedDate(`trim(${raw(column)})`)}),
      try_cast(nullif(regexp_extract(trim(${raw(column)}), '^00-\\d\\d-(\\d{4})$', 1), '') as integer))`,
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
