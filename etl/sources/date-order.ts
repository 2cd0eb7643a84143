import type { DuckDBConnection } from '@duckdb/node-api';
import { Refusal } from '../refusal.ts';
import { sqlName } from '../sql-name.ts';
import type { Column } from './contract.ts';

/**
 * Refuses a file with dates such as 03/04/2025 of which no date says that the day goes first: with a slash it may as well be
 * the month, as programs in English write it. With dashes it is Dutch. The first rows (table `first_rows`) mostly settle it.
 */
export const refuseUnclearDates = async (
  connection: DuckDBConnection,
  columns: readonly Column[],
  relation: string,
): Promise<void> => {
  const dates = columns.filter(({ type }) => type === 'date' || type === 'birth-date');
  if (dates.length === 0) return;
  const first = await slashed(connection, dates, 'first_rows');
  if (first.column === null || first.dayFirst) return;
  const whole = await slashed(connection, dates, relation);
  if (whole.dayFirst) return;
  throw new Refusal(
    'datum-onduidelijk',
    'In dit bestand kunnen datums twee dingen betekenen: 03/04/2025 is 3 april of 4 maart. Geen enkele datum zegt wat het is.',
    'Maak de uitvoer opnieuw met streepjes, als dag-maand-jaar (03-04-2025) of als jaar-maand-dag (2025-04-03).',
    { column: first.column },
  );
};

/** What stands in front of the first slash (SQL). */
const part = ({ name }: Column): string =>
  String.raw`try_cast(nullif(regexp_extract(${sqlName(name)}, '^\s*(\d{1,2})/\d{1,2}/\d{4}', 1), '') as integer)`;

/** The first column with dates that have slashes, and whether one of those has a day that can be no month in front. */
const slashed = async (
  connection: DuckDBConnection,
  dates: readonly Column[],
  relation: string,
): Promise<{ column: string | null; dayFirst: boolean }> => {
  const result = await connection.runAndReadAll(
    `select ${dates.map((column) => `max(${part(column)})`).join(', ')} from ${relation}`,
  );
  const largest = result.getRows()[0] ?? [];
  const at = largest.findIndex((value) => value !== null);
  return { column: dates[at]?.name ?? null, dayFirst: largest.some((value) => value !== null && Number(value) > 12) };
};
