import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsPerMart } from './contents.ts';

const keyLine = /,\n {2}primary key \(([^)]*)\)/g;

/** The schema without its primary keys: keeping their indexes up to date takes longer than filling the marts. */
export const withoutKeys = (schema: string): string => schema.replaceAll(keyLine, '');

/** The primary key that the schema declares for each table. */
const keysIn = (schema: string): { table: string; key: string }[] =>
  schema.split(/^(?=create table )/m).flatMap((part) => {
    const table = /^create table (\w+)/.exec(part)?.[1];
    const key = [...part.matchAll(keyLine)][0]?.[1];
    return table === undefined || key === undefined ? [] : [{ table, key }];
  });

/** Throws when two rows of a mart share the primary key that the schema declares, or a part of it is unknown. */
export const checkKeys = async (connection: DuckDBConnection, schema: string): Promise<void> => {
  const rows = await rowsPerMart(connection, schema);
  for (const { table, key } of keysIn(schema)) {
    if (rows.get(table) === 0) continue;
    const anyNull = key.split(',').map((column) => `${column} is null`);
    const result = await connection.runAndReadAll(`select
      (select count(*) from ${table} where ${anyNull.join(' or ')}) +
      (select count(*) from (select 1 from ${table} group by ${key} having count(*) > 1))`);
    const broken = Number(result.getRows()[0]?.[0]);
    if (broken > 0)
      throw new Error(
        `De nieuwe cijfers zijn niet in gebruik genomen: in ${table} is de sleutel (${key}) ${broken} keer leeg of dubbel. ` +
          'De vorige cijfers blijven staan.',
      );
  }
};
