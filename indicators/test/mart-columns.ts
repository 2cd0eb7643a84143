import { readFileSync } from 'node:fs';

export type MartColumn = { name: string; type: string; required: boolean };

export const schemaSql = readFileSync(new URL('../../etl/schema.sql', import.meta.url), 'utf8');

/** The columns of every mart, read from etl/schema.sql. */
export const martColumns: ReadonlyMap<string, readonly MartColumn[]> = new Map(
  [...schemaSql.matchAll(/create table (\w+) \(([^;]*)\);/g)].map(([, table = '', body = '']) => [
    table,
    [...body.matchAll(/^ {2}(\w+) (text|bigint|integer|date|boolean|double precision)( not null)?/gm)].map(
      ([, name = '', type = '', required]) => ({ name, type, required: required !== undefined }),
    ),
  ]),
);
