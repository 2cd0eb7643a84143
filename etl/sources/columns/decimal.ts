import { sqlText } from '../../sql-name.ts';
import { raw, readTwice, unlessEmpty } from './cell-names.ts';
import type { ColumnKind } from './column-sql.ts';
import { inRange, outOfRange, unreadable } from './shared-faults.ts';

/** An amount or number with decimals, in the style of its column. */
export const decimalSql: ColumnKind = (column, { decimals }) => {
  const [thousands, mark] = decimals === 'comma' ? ['.', ','] : [',', '.'];
  const shape = `^[-+]?(\\d+|\\d{1,3}(\\${thousands}\\d{3})+)(\\${mark}\\d+)?$`;
  const read = (text: string): string => `case when regexp_full_match(${text}, ${sqlText(shape)})
    then try_cast(replace(replace(${text}, '${thousands}', ''), ',', '.') as double) end`;
  return {
    type: 'double',
    value: readTwice(column, read),
    faults: [
      unreadable(
        column,
        'bedrag',
        decimals === 'comma'
          ? 'Dit is geen getal. Schrijf het met een komma, bijvoorbeeld 1.234,56.'
          : 'Dit is geen getal. Dit bestand schrijft een punt, bijvoorbeeld 1234.56.',
      ),
      ...outOfRange(column),
    ],
    usual: { csvType: 'VARCHAR', value: read(raw(column)), sound: unlessEmpty(column, inRange(column)) },
  };
};
