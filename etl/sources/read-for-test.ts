import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { inspectFile } from '../readers/inspect-file.ts';
import type { DecimalStyle } from './columns/column-sql.ts';
import type { Source } from './source.ts';

export type ReadForTest = {
  rows: Record<string, unknown>[];
  rejects: Record<string, unknown>[];
  rowsRead: number;
  notes: readonly string[];
};

/** Reads a file with a source as the pipe does, in a database of its own. The pseudonym of a BSN is `persoon-<bsn>`. */
export const readForTest = async (
  source: Source,
  path: string,
  fileName = basename(path),
  decimals?: DecimalStyle,
): Promise<ReadForTest> => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const reading = await source.read(
      {
        path,
        fileName,
        encoding: 'utf-8',
        bytes: statSync(path).size,
        lines: async () => (await inspectFile(path)).lines,
      },
      {
        connection,
        gemeente: 'GM0171',
        scratch: tmpdir(),
        ...(decimals === undefined ? {} : { decimals }),
        // Of a number in which something of a person stands, a hash as the pipe has it.
        pseudonymise: (text) =>
          /^(?:\d{9}|[a-z]+ .*)$/.test(text)
            ? `persoon-${text}`
            : createHash('sha256').update(text).digest('hex').slice(0, 32),
        pseudonymiseAll: async () => {
          throw new Error('not for a source that hands over rows');
        },
      },
    );
    const all = async (sql: string): Promise<Record<string, unknown>[]> =>
      (await connection.runAndReadAll(`select * from (${sql}) order by row_number`)).getRowObjectsJson();
    return {
      rows: await all(reading.rows),
      rejects: await all(reading.rejects),
      rowsRead: reading.rowsRead,
      notes: reading.notes ?? [],
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};

/** The same for a text that stands in a test. */
export const readTextForTest = async (
  source: Source,
  fileName: string,
  text: string,
  decimals?: DecimalStyle,
): Promise<ReadForTest> => {
  const folder = mkdtempSync(join(tmpdir(), 'extract-'));
  try {
    const path = join(folder, fileName);
    writeFileSync(path, text);
    return await readForTest(source, path, fileName, decimals);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const real = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'real');

/** The path of a real file beside the repository; null, with a message, where it is absent. */
export const realFile = (...path: string[]): string | null => {
  const file = join(real, ...path);
  if (existsSync(file)) return file;
  console.warn(`Overgeslagen: ${path.join('/')} staat niet naast deze map (../shared/data/real).`);
  return null;
};
