import { sqlText } from '../../sql-name.ts';
import { filled, raw, readTwice, typed, unlessEmpty } from './cell-names.ts';
import type { Column } from '../contract.ts';
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

/**
 * A date in any of the known formats (SQL); null where none fits. A time of day is left out: the day is the one that was
 * written down, whatever the zone.
 */
export const parsedDate = (text: string, slashes: SlashOrder): string => {
  const formats = `[${dateFormats(slashes).map(sqlText).join(', ')}]`;
  return `coalesce(try_strptime(${text}, ${formats}), try_strptime(regexp_replace(${text}, ${time}, '\\1'), ${formats}))::date`;
};

/** A date in one format, which DuckDB reads quicker than a list of one. */
export const parsedDateAs = (text: string, format: string): string => `try_strptime(${text}, ${sqlText(format)})::date`;

/** Systems write 31-12-9999 or 31-12-2999 for "no end yet": that is unknown, hence null in the accepted rows. */
const openEnds = [`date '9999-12-31'`, `date '2999-12-31'`];

const last = '2100-12-31';
const lastDay = `date '${last}'`;

/** Until when a date may lie (SQL): the day of loading, or as many years after it as the contract allows. */
const lastAllowed = ({ ahead = 0 }: Column, today: string): string => {
  const day = `${Number(today.slice(0, 4)) + ahead}-12-31`;
  if (ahead === 0) return `date '${today}'`;
  return `date '${day < last ? day : last}'`;
};

/** A believable date in the accepted rows, from the typed value. */
export const withoutOpenEnd = (value: string): string => `case when ${value} <= ${lastDay} then ${value} end`;

const believable = (date: string, until = lastDay): string[] => [
  `${date} between date '1900-01-01' and ${until}`,
  ...openEnds.map((end) => `${date} = ${end}`),
];

/** A date as DuckDB reads it, or as text where the rest of the file writes dates in another way. */
export const usualDate = (column: Column, habit: Habit): { csvType: string; value: string } =>
  habit.dateFormatOfFile
    ? { csvType: 'DATE', value: raw(column) }
    : { csvType: 'VARCHAR', value: parsedDateAs(raw(column), habit.dateFormat) };

const tooFar = ({ ahead }: Column): string =>
  ahead === undefined
    ? 'Deze datum ligt na vandaag. Wat nog moet gebeuren, telt niet mee. Verbeter de datum of laat de regel weg.'
    : `Deze datum ligt te ver vooruit. Hij mag tot en met ${ahead} jaar na dit jaar liggen. Verbeter de datum.`;

export const dateSql: ColumnKind = (column, habit, today) => ({
  type: 'date',
  value: readTwice(column, (text) => parsedDate(text, habit.slashes)),
  faults: [
    {
      rule: 'datum',
      message: 'Dit is geen bestaande datum. Schrijf dag-maand-jaar, bijvoorbeeld 31-12-2024.',
      broken: `${filled(column)} and not coalesce(${believable(typed(column)).join(' or ')}, false)`,
    },
    {
      rule: 'datum-vooruit',
      message: tooFar(column),
      broken: `${typed(column)} > ${lastAllowed(column, today)} and ${typed(column)} <= ${lastDay}`,
    },
  ],
  usual: {
    ...usualDate(column, habit),
    sound: unlessEmpty(column, ...believable(typed(column), lastAllowed(column, today))),
  },
});
