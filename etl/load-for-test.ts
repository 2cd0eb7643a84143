import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type Loaded, type LoadOptions } from './load.ts';
import { openGeneration } from './open-generation.ts';
import { sources } from './sources/registry.ts';
import { type Warehouse, warehouseAt } from './warehouse.ts';

/** A warehouse in a folder of its own, with a folder for extracts beside it; `using` removes both. */
export type TestWarehouse = Disposable & {
  folder: string;
  warehouse: Warehouse;
  /** Writes extracts and levering.json. */
  write: (files: Record<string, string | Buffer>) => string;
  load: (options?: Partial<LoadOptions>) => Promise<Loaded>;
  /** Rows of the live generation, values as DuckDB's JSON. */
  query: (sql: string) => Promise<unknown[][]>;
};

/** Makes an empty warehouse. */
export const testWarehouse = (): TestWarehouse => {
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
  const extracts = join(folder, 'extracts');
  const warehouse = warehouseAt(join(folder, 'data', 'warehouse'));
  return {
    folder,
    warehouse,
    write: (files) => {
      rmSync(extracts, { recursive: true, force: true });
      mkdirSync(extracts);
      for (const [name, content] of Object.entries(files)) writeFileSync(join(extracts, name), content);
      return extracts;
    },
    load: (options = {}) =>
      load(
        [extracts],
        warehouse,
        sources,
        { gemeente: 'GM0171', strict: false, keepInvented: false, ...options },
        () => undefined,
      ),
    query: async (sql) => {
      const generation = (await readFile(warehouse.current, 'utf8')).trim();
      const instance = await openGeneration(join(warehouse.generations, generation, 'warehouse.duckdb'));
      try {
        const connection = await instance.connect();
        const result = await connection.runAndReadAll(sql);
        connection.closeSync();
        return result.getRowsJson();
      } finally {
        instance.closeSync();
      }
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
};
