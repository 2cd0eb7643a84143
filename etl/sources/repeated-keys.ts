import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName } from '../sql-name.ts';
import type { Contract } from './contract.ts';

export const hasKey = ({ key }: Contract): boolean => key.length > 0;

/** The hash of the key of a row (SQL), the same for a code that is read as one of a list and one that is read as text. */
export const keyHash = ({ key, columns }: Contract): string => {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const asText = (name: string): boolean => types.get(name) === 'code' || types.get(name) === 'text';
  return `hash(${key.map((name) => `${sqlName(name)}${asText(name) ? '::varchar' : ''}`).join(', ')})`;
};

/**
 * Fills table `suspect` (h) with the hashes that more than one row of query `keys` (the columns of the key) has. To group
 * hashes alone takes a fraction of the memory that comparing the keys would.
 */
export const suspectByGroup = async (connection: DuckDBConnection, contract: Contract, keys: string): Promise<void> => {
  await connection.run(`create or replace table suspect as
    select ${keyHash(contract)} as h from (${keys}) group by h having count(*) > 1`);
};

/** The same with hashes that are known. */
export const suspectByHash = async (connection: DuckDBConnection, hashes: readonly bigint[]): Promise<void> => {
  await connection.run('create or replace table suspect (h ubigint)');
  if (hashes.length === 0) return;
  const appender = await connection.createAppender('suspect');
  for (const hash of hashes) {
    appender.appendUBigInt(hash);
    appender.endRow();
  }
  appender.closeSync();
};

/** Fills table `repeated` (row_again, place_again, row_first) with the rows of query `suspectRows` (row_number, place, the key) whose key an earlier row has. */
export const findRepeatedKeys = async (
  connection: DuckDBConnection,
  { key }: Contract,
  suspectRows: string,
): Promise<void> => {
  await connection.run('create or replace table repeated (row_again bigint, place_again bigint, row_first bigint)');
  const suspects = await connection.runAndReadAll('select count(*) from suspect');
  if (Number(suspects.getRows()[0]?.[0] ?? 0) === 0) return;
  await connection.run(`insert into repeated
    select row_number, place, row_first from (
      select row_number, place,
        first_value(row_number) over (partition by ${key.map(sqlName).join(', ')} order by row_number) as row_first
      from (${suspectRows})
    ) where row_number <> row_first`);
};
