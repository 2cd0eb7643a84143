import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName } from '../sql-name.ts';

/**
 * Fills table `repeated` (rowid_again, rowid_first) with the sound rows of `staged` whose key an earlier sound row has;
 * false when there are none. Hashes are grouped first, which takes a fraction of the memory of grouping the keys.
 */
export const repeatedKeys = async (connection: DuckDBConnection, key: readonly string[]): Promise<boolean> => {
  if (key.length === 0) return false;
  const names = key.map(sqlName).join(', ');
  await connection.run(`create or replace view sound as
    select rowid as r, ${names} from staged where cells is null or rowid not in (select r from faulty)`);
  await connection.run(`create or replace table suspect as
    select hash(${names}) as h from sound group by h having count(*) > 1`);
  await connection.run(`create or replace table repeated as
    select rowid_again, rowid_first from (
      select r as rowid_again, first_value(r) over (partition by ${names} order by r) as rowid_first
      from sound where hash(${names}) in (select h from suspect)
    ) where rowid_again <> rowid_first`);
  const count = await connection.runAndReadAll('select count(*) from repeated');
  return Number(count.getRows()[0]?.[0] ?? 0) > 0;
};
