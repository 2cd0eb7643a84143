import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { openGeneration } from 'etl/open-generation.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withWarehouse } from './open-warehouse.ts';

const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
const file = join(folder, 'warehouse.duckdb');
const copy = join(folder, 'copy.csv');

beforeAll(async () => {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run('create table persons (name varchar)');
  connection.closeSync();
  instance.closeSync();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The two doors to a generation: that of the indicators and that of the rows behind a figure. */
const doors: Readonly<Record<string, (query: string) => Promise<unknown>>> = {
  indicators: (query) => withWarehouse(file, (db) => sql.raw(query).execute(db)),
  rows: async (query) => {
    const instance = await openGeneration(file);
    try {
      return await (await instance.connect()).run(query);
    } finally {
      instance.closeSync();
    }
  },
};

const forbidden = [
  "insert into persons values ('x')",
  'drop table persons',
  `copy persons to '${copy}'`,
  "select * from read_csv('/etc/passwd')",
  `attach '${copy}' as other`,
  'set enable_external_access = true',
  'set threads = 8',
  'load httpfs',
];

test.each(Object.entries(doors))(
  'a generation is opened for reading alone, and no query sets that back: %s',
  async (_door, ask) => {
    await ask('select * from persons');
    for (const query of forbidden) await expect(ask(query), query).rejects.toThrow(/read-only|disabled|locked/i);
    expect(existsSync(copy)).toBe(false);
  },
);
