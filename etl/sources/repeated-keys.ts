import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName } from '../sql-name.ts';

/**
 * Fills table `repeated` (row_again, place_again, row_first) with the rows of query `sound` (row_number, place, the key)
 * whose key an earlier row has. Hashes of the keys alone are grouped first, which takes a fraction of the memory.
 */
export const findRepeatedKeys = async (
  connection: DuckDBConnection,
  key: readonly string[],
  soundKeys: string,
  sound: string,
): Promise<void> => {
  await connection.run('create or replace table repeated (row_again bigint, place_again bigint, row_first bigint)');
  if (key.length === 0) return;
  const names = key.map(sqlName).join(', ');
  await connection.run(`create or replace table suspect as
    select hash(${names}) as h from (${soundKeys}) group by h having count(*) > 1`);
  const suspects = await connection.runAndReadAll('select count(*) from suspect');
  if (Number(suspects.getRows()[0]?.[0] ?? 0) === 0) return;
  await connection.run(`insert into repeated
    select row_number, place, row_first from (
      select row_number, place, first_value(row_number) over (partition by ${names} order by row_number) as row_first
      from (${sound}) where hash(${names}) in (select h from suspect)
    ) where row_number <> row_first`);
};
