import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from './sql-name.ts';

/** Nine digits that are no part of a longer number, pseudonym or hash. */
const nineDigits = /(?<![0-9a-f])\d{9}(?![0-9a-f])/g;

/**
 * The files below a folder in which one of these numbers of nine digits stands: in its bytes, or in a value of a Parquet or
 * DuckDB file, which may be compressed. `looked` is how many files there are.
 */
export const filesWithNumbers = async (
  folder: string,
  numbers: ReadonlySet<string>,
): Promise<{ looked: number; found: string[] }> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const has = (text: string): boolean => [...text.matchAll(nineDigits)].some(([number]) => numbers.has(number));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const found: string[] = [];
  for (const file of files) {
    const values = await valuesIn(connection, file);
    if (has(readFileSync(file, 'latin1')) || values.some(has)) found.push(file);
  }
  connection.closeSync();
  instance.closeSync();
  return { looked: files.length, found };
};

const valuesIn = async (connection: DuckDBConnection, file: string): Promise<string[]> => {
  const rowsOf = async (relation: string): Promise<string[]> => {
    // Only rows with nine digits in a row are brought here.
    const result = await connection.runAndReadAll(
      `select text from (select t::text as text from ${relation} as t) where regexp_matches(text, '[0-9]{9}')`,
    );
    return result.getRows().map(([text]) => String(text));
  };
  if (file.endsWith('.parquet')) return rowsOf(`read_parquet(${sqlText(file)})`);
  if (!file.endsWith('.duckdb')) return [];
  await connection.run(`attach ${sqlText(file)} as looked (read_only)`);
  const tables = await connection.runAndReadAll(
    `select table_name from duckdb_tables() where database_name = 'looked'`,
  );
  const values: string[] = [];
  for (const [table] of tables.getRows()) values.push(...(await rowsOf(`looked.${sqlName(String(table))}`)));
  await connection.run('detach looked');
  return values;
};
