import { sqlText } from '../../sql-name.ts';
import { filled, raw, trimmed, typed, unlessEmpty } from './cell-names.ts';
import type { Column } from '../contract.ts';
import { firstDay, lastAllowed, lastDay, openEnds, tooFar } from './day-range.ts';
import type { ColumnKind, Habit, SlashOrder } from './column-sql.ts';

/** Every way in which exports write a date. */
export const dateFormats = (slashes: SlashOrder): string[] => [
  '%d-%m-%Y',
  '%Y-%m-%d',
  slashes === 'dd/mm' ? '%d/%m/%Y' : '%m/%d/%Y',
  '%d-%m-%Y %H:%M:%S',
  '%Y-%m-%dT%H:%M:%S',
  '%Y%m%d',
];

/** A time of day behind a date, with parts of a second and a zone. */
const time = sqlText(
  String.raw`^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}/\d{1,2}/\d{4}|\d{8})[T ]+([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?( ?(Z|[-+]\d{2}(:?\d{2})?))?$`,
);

/** A moment in UTC, which ends in Z or in no hours of difference: until the hour. */
const inUtc = String.raw`^(\d{4}-\d{2}-\d{2}[T ](?:[01]\d|2[0-3])):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)? ?(?:Z|[-+]00(?::?00)?)$`;

const lastSunday = (moment: string, month: number): string =>
  `(make_date(year(${moment}), ${month}, 31) - dayofweek(make_date(year(${moment}), ${month}, 31))::integer)`;

/** The day in the Netherlands of a moment in UTC: there it is an hour later, and two in summer (directive 2000/84/EC). */
const dayOfUtc = (text: string): string =>
  `case when ends_with(${text}, 'Z') or ends_with(${text}, '00') then list_transform(
    [try_cast(regexp_extract(${text}, ${sqlText(inUtc)}, 1) || ':00:00' as timestamp)], lambda utc: (utc + case
      when utc >= ${lastSunday('utc', 3)} and utc < ${lastSunday('utc', 10)} then interval 2 hour else interval 1 hour end)::date)[1] end`;

/**
 * A date in any of the known formats (SQL); null where none fits. A time of day is left out: the day is the one that was
 * written down, whatever the zone. Of a moment in UTC it is the day in the Netherlands.
 */
export const parsedDate = (text: string, slashes: SlashOrder): string => {
  const formats = `[${dateFormats(slashes).map(sqlText).join(', ')}]`;
  // A text that fits none of the formats costs ten times one that does: not asked twice.
  const withoutTime = `case when contains(${text}, ':') then regexp_replace(${text}, ${time}, '\\1') end`;
  return `coalesce(${dayOfUtc(text)}, try_strptime(${text}, ${formats})::date, try_strptime(${withoutTime}, ${formats})::date)`;
};

/** A date in one format, which DuckDB reads quicker than a list of one. */
export const parsedDateAs = (text: string, format: string): string => `try_strptime(${text}, ${sqlText(format)})::date`;

const day = (iso: string): string => `date '${iso}'`;

/** Whether a typed value is a date, and not the open end that some systems write as one. */
export const isNoOpenEnd = (value: string): string => `${value} <= ${day(lastDay)}`;

/** A believable date in the accepted rows, from the typed value. */
export const withoutOpenEnd = (value: string): string => `case when ${isNoOpenEnd(value)} then ${value} end`;

const believable = (date: string, until = lastDay): string[] => [
  `${date} between ${day(firstDay)} and ${day(until)}`,
  ...openEnds.map((end) => `${date} = ${day(end)}`),
];

/** A date as DuckDB reads it, or as text where the rest of the file writes dates in another way. */
export const usualDate = (column: Column, habit: Habit): { csvType: string; value: string } =>
  habit.dateFormatOfFile
    ? { csvType: 'DATE', value: raw(column) }
    : { csvType: 'VARCHAR', value: parsedDateAs(raw(column), habit.dateFormat) };

export const dateSql: ColumnKind = (column, habit, today) => ({
  type: 'date',
  value: parsedDate(trimmed(column), habit.slashes),
  faults: [
    {
      rule: 'datum',
      message: 'Dit is geen bestaande datum. Schrijf dag-maand-jaar, bijvoorbeeld 31-12-2024.',
      broken: `${filled(column)} and not coalesce(${believable(typed(column)).join(' or ')}, false)`,
    },
    {
      rule: 'datum-vooruit',
      message: tooFar(column),
      broken: `${typed(column)} > ${day(lastAllowed(column, today))} and ${typed(column)} <= ${day(lastDay)}`,
    },
  ],
  usual: {
    ...usualDate(column, habit),
    sound: unlessEmpty(column, ...believable(typed(column), lastAllowed(column, today))),
  },
});
