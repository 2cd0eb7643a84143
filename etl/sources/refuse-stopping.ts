import type { DuckDBConnection } from '@duckdb/node-api';
import { Refusal } from '../refusal.ts';
import { sqlText } from '../sql-name.ts';
import { typed } from './columns/cell-names.ts';
import type { Contract } from './contract.ts';
import type { Reading } from './source.ts';

/** Codes that a refusal names; what is too long for a code may be personal, and is not shown. */
const namedCodes = 5;

/**
 * Refuses a file of which a row breaks a rule that stops the load, with the values that did and what settles it: what they
 * mean is not known, and to leave them out would make every total wrong without a word.
 * A row with a fault in another cell that the rule looks at says nothing: in a wrong year a sound code is unknown too.
 */
export const refuseStopping = async (
  connection: DuckDBConnection,
  { rules, columns }: Contract,
  { rejects, linesOf }: Reading,
): Promise<void> => {
  for (const { name, column, message, stops, broken } of rules) {
    if (stops === undefined) continue;
    const looked = columns.filter((one) => one.name === column || broken.includes(typed(one)));
    const others = looked.map((one) => sqlText(one.name)).join(', ');
    const code = typed({ name: column, type: 'text' });
    const result = await connection.runAndReadAll(`
      select case when regexp_full_match(${code}, '[0-9A-Za-z.]{1,8}|[0-9A-Za-z., ''-]{0,7}[0-9][0-9A-Za-z., ''-]{0,5}') then ${code} else '?' end, count(*)::integer, min(row_number)::integer
      from (select row_number from (${rejects}) where rule = ${sqlText(name)}) join judged using (row_number)
      where row_number not in (
        select row_number from (${rejects}) where rule <> ${sqlText(name)} and column_name in (${others}))
      group by 1 order by 3`);
    const found = result.getRows().map(([value, rows, row]) => ({ value: String(value), rows, row: Number(row) }));
    const [first] = found;
    if (first === undefined) continue;
    const lines = await linesOf?.([first.row]);
    const line = lines?.get(first.row) ?? first.row;
    const codes = found
      .slice(0, namedCodes)
      .map(({ value, rows, row }) => `${value} (${rows} keer, eerst in rij ${row})`);
    const more = found.length > namedCodes ? ` en ${found.length - namedCodes} andere` : '';
    throw new Refusal(
      name,
      `${message} Het gaat om: ${codes.join(', ')}${more}.`,
      stops.replaceAll('{waarde}', first.value),
      {
        line,
        column,
        maskedValue: first.value,
      },
    );
  }
};
