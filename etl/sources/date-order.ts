import type { DuckDBConnection } from '@duckdb/node-api';
import { Refusal } from '../refusal.ts';
import { sqlName } from '../sql-name.ts';
import type { Habit } from './columns/column-sql.ts';
import type { Column } from './contract.ts';
import type { Reading } from './source.ts';

/**
 * Refuses a file that was read day first, in which a column has dates such as 03/04/2025 and no date that says so, or one
 * that says the opposite: with a slash the month may go first, as programs in English write it. With dashes it is Dutch.
 * A large file is looked at as a whole only where the first rows (table `first_rows`), and those that were not written as
 * usual (table `doubtful`), leave it open.
 */
export const refuseUnclearDates = async (
  connection: DuckDBConnection,
  columns: readonly Column[],
  habitOf: (column: Column) => Habit,
  relation: string,
  { quick }: Reading,
): Promise<void> => {
  const dates = columns.filter(({ type }) => type === 'date' || type === 'birth-date');
  if (dates.length === 0) return;
  if (quick !== undefined) {
    const first = await slashed(connection, dates, 'first_rows');
    const rest = await slashed(connection, dates, 'doubtful');
    const settled = dates.every((column, index) => {
      const [begin, end] = [first[index] ?? none, rest[index] ?? none];
      if (begin.dayFirst > 0) return end.monthFirst === 0;
      return begin.unsure + end.unsure + end.monthFirst === 0 && !habitOf(column).dateFormat.includes('/');
    });
    if (settled) return;
  }
  const whole = await slashed(connection, dates, relation);
  for (const [index, column] of dates.entries()) {
    const { unsure, dayFirst, monthFirst } = whole[index] ?? none;
    // Of a birth date the year alone is kept, which is the same both ways.
    const twoWays = column.type === 'date' && unsure > 0;
    if ((twoWays && (dayFirst === 0 || monthFirst > 0)) || (monthFirst > 0 && dayFirst === 0))
      throw unclear(column.name, dayFirst, monthFirst);
  }
};

const unclear = (column: string, dayFirst: number, monthFirst: number): Refusal => {
  const evidence =
    monthFirst === 0
      ? 'Geen enkele datum in deze kolom zegt wat het is.'
      : dayFirst === 0
        ? 'In deze kolom lijkt de maand voorop te staan.'
        : 'In deze kolom staat soms de dag voorop en soms de maand.';
  return new Refusal(
    'datum-onduidelijk',
    `In de kolom '${column}' kunnen datums twee dingen betekenen: 03/04/2025 is 3 april of 4 maart. ${evidence}`,
    'Laad het bestand opnieuw met --dates dd/mm (dag eerst) of --dates mm/dd (maand eerst), of zet bij dit bestand in levering.json "dates": "dd/mm" of "mm/dd".',
    { column },
  );
};

/** How many dates with slashes can be read both ways as other days, and how many only with the day or the month first. */
type Slashed = { unsure: number; dayFirst: number; monthFirst: number };

const none: Slashed = { unsure: 0, dayFirst: 0, monthFirst: 0 };

/** The number before (1) or behind (2) the first slash (SQL); few files have one. */
const part = ({ name }: Column, group: 1 | 2): string =>
  String.raw`try_cast(nullif(regexp_extract(case when contains(${sqlName(name)}, '/') then ${sqlName(name)} end, '^\s*(\d{1,2})/(\d{1,2})/\d{4}', ${group}), '') as integer)`;

const slashed = async (
  connection: DuckDBConnection,
  dates: readonly Column[],
  relation: string,
): Promise<Slashed[]> => {
  const counts = dates.flatMap((_, index) => {
    const [first, second] = [`first_${index}`, `second_${index}`];
    return [
      `${first} <= 12 and ${second} <= 12 and ${first} <> ${second}`,
      `${first} > 12 and ${second} <= 12`,
      `${first} <= 12 and ${second} > 12`,
    ].map((condition) => `count(*) filter (where ${condition})`);
  });
  const parts = dates.flatMap((column, index) => [
    `${part(column, 1)} as first_${index}`,
    `${part(column, 2)} as second_${index}`,
  ]);
  const result = await connection.runAndReadAll(
    `select ${counts.join(', ')} from (select ${parts.join(', ')} from ${relation})`,
  );
  const found = (result.getRows()[0] ?? []).map(Number);
  return dates.map((_, index) => {
    const [unsure = 0, dayFirst = 0, monthFirst = 0] = found.slice(index * 3, index * 3 + 3);
    return { unsure, dayFirst, monthFirst };
  });
};
