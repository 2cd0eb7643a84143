import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName } from '../sql-name.ts';

/**
 * Fills table `repeated` (rowid_again, rowid_first) with the sound rows of `staged` whose key an earlier sound row has;
 * false when there are none. Hashes are grouped first, which takes a fraction of the memory of grouping the keys.
 */
export const repeatedKeys = async (connection: DuckDBConnection, key: readonly string[]): Promise<boolean> => {
  if (key.length === 0) return false;
  const names = key.map(sqlName).join(', ');
  await connection.run(`create or replace temp table suspect as
    select hash(${names}) as h from staged where faults is null group by h having count(*) > 1`);
  await connection.run(`create or replace temp table repeated as
    select rowid_again, rowid_first from (
      select rowid as rowid_again, first_value(rowid) over (partition by ${names} order by rowid) as rowid_first
      from staged where faults is null and hash(${names}) in (select h from suspect)
    ) where rowid_again <> rowid_first`);
  const count = await connection.runAndReadAll('select count(*) from repeated');
  return Number(count.getRows()[0]?.[0] ?? 0) > 0;
};
