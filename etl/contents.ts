import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { MartSteps } from './lineage.ts';
import { sqlName, sqlText } from './sql-name.ts';

/** What a mart holds: how many rows, and a hash of them that does not depend on their order. */
export type MartContents = { mart: string; rows: number; hash: string };
/** The same, with the SQL files that filled it. */
export type FilledMart = MartContents & { files: readonly string[] };

/** When a file was loaded says nothing about what it holds. */
const leftOut: Readonly<Record<string, readonly string[]>> = { delivery: ['loaded_at'] };

/**
 * The contents of every mart of a schema. The hash is the sum of DuckDB's 64-bit hashes of the rows, so a row that is there
 * twice counts twice; it is the same for the same rows under one pseudonym key and one version of DuckDB. It shows that a
 * rebuild gave the same, and is no protection against somebody who means to deceive.
 */
export const contentsOf = async (connection: DuckDBConnection, schema: string): Promise<MartContents[]> => {
  const tables = [...schema.matchAll(/^create table (\w+) \(\n([\s\S]*?)\n\);/gm)];
  const counts = await rowsPerMart(connection, schema);
  const queries = tables.flatMap(([, mart = '', body = '']) => {
    if (counts.get(mart) === 0) return [];
    const names = [...body.matchAll(/^ {2}(?!primary key)(\w+) /gm)].map((match) => match[1] ?? '');
    const columns = names.filter((name) => !leftOut[mart]?.includes(name));
    return `select ${sqlText(mart)}, coalesce(sum(hash(${columns.map(sqlName).join(', ')})::hugeint), 0) from ${sqlName(mart)}`;
  });
  const found = queries.length === 0 ? [] : (await connection.runAndReadAll(queries.join(' union all '))).getRows();
  const sums = new Map(found.map(([mart, sum]) => [String(mart), String(sum)]));
  return tables.map(([, mart = '']) => {
    const hash = BigInt(sums.get(mart) ?? 0)
      .toString(16)
      .padStart(16, '0')
      .slice(-16);
    return { mart, rows: counts.get(mart) ?? 0, hash };
  });
};

/** How many rows each mart of a schema holds. */
export const rowsPerMart = async (
  connection: DuckDBConnection,
  schema: string,
): Promise<ReadonlyMap<string, number>> => {
  const marts = [...schema.matchAll(/^create table (\w+)/gm)].map(([, mart = '']) => mart);
  const counted = await connection.runAndReadAll(
    marts.map((mart) => `select ${sqlText(mart)}, count(*) from ${sqlName(mart)}`).join(' union all '),
  );
  return new Map(counted.getRows().map(([mart, rows]) => [String(mart), Number(rows)]));
};

const fileName = 'contents.json';

/** Keeps beside a generation what its marts hold and how they were filled. */
export const writeContents = (
  generationFolder: string,
  contents: readonly MartContents[],
  lineage: readonly MartSteps[],
): Promise<void> => {
  const filesOf = new Map(lineage.map(({ mart, files }) => [mart, files]));
  const filled: FilledMart[] = contents.map((one) => ({ ...one, files: filesOf.get(one.mart) ?? [] }));
  return writeFile(join(generationFolder, fileName), `${JSON.stringify(filled, null, 2)}\n`, { mode: 0o600 });
};

/** What the marts of a generation hold. */
export const readContents = async (generationFolder: string): Promise<FilledMart[]> =>
  JSON.parse(await readFile(join(generationFolder, fileName), 'utf8'));
