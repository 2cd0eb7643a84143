import type { DuckDBConnection } from '@duckdb/node-api';
import type { Source } from './sources/source.ts';
import { sqlName } from './sql-name.ts';

/** Columns in which a kind of file says itself which gemeente (or wijk, buurt or larger region) a row is of. */
const regionColumns = new Set(['regio', 'gemeente_bericht', 'gemeentecode', 'Gemeentecode']);

/** Whether the rows of a kind say themselves which gemeente they are of, so that one file may serve several. */
export const namesGemeente = (source: Source): boolean => source.columns.some(({ name }) => regionColumns.has(name));

/** GM0171, WK017101 and BU01710101 are all of 0171; some systems write 0171 or 171. */
const gemeenteOf = (column: string): string =>
  `case when regexp_matches(${column}, '^(GM|WK|BU)', 'i') then 'GM' || substr(${column}, 3, 4)
    when regexp_full_match(${column}, '\\d{1,4}') then 'GM' || lpad(${column}, 4, '0') end`;

const shownAtMost = 3;

/**
 * What to tell of a file whose rows are of other gemeenten alone, so that it adds nothing to the figures of this one: a
 * sentence, or nothing. Of a file about larger regions (Nederland, a provincie) there is nothing to tell.
 */
export const otherGemeente = async (
  connection: DuckDBConnection,
  source: Source,
  rows: string,
  gemeente: string,
): Promise<string[]> => {
  const column = source.columns.find(({ name }) => regionColumns.has(name))?.name;
  if (column === undefined) return [];
  const name = sqlName(column);
  const result = await connection.runAndReadAll(
    `select distinct ${gemeenteOf(name)} as code, ${name} is null as untold from (${rows}) where code is not null or untold order by 1`,
  );
  // A row that does not say whose it is may be of this gemeente.
  if (result.getRows().some(([, untold]) => untold === true)) return [];
  const found = result.getRows().map(([code]) => String(code));
  if (found.length === 0 || found.includes(gemeente)) return [];
  const named = found.slice(0, shownAtMost).join(', ');
  const more = found.length > shownAtMost ? ` en ${found.length - shownAtMost} andere` : '';
  return [
    `Let op: er is geen rij van ${gemeente}, wel van ${named}${more}. Voor de cijfers van ${gemeente} telt dit bestand niet mee. Kijk of dit het goede bestand is.`,
  ];
};
