import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DuckDBInstance } from '@duckdb/node-api';
import { startCommand } from './command-for-test.ts';
import { deliveryIds, readDelivery } from './delivery.ts';
import { deliveryRows } from './delivery-rows.ts';
import { testWarehouse, type TestWarehouse } from './load-for-test.ts';

const head = 'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst';
/** In Windows-1252, so that a copy is made while reading. Each mark has a day of its own, so that no file may be a correction of another. */
const days = { A: '02-01-2024', B: '03-01-2024' };
const extract = (mark: keyof typeof days, rows: number): Buffer =>
  Buffer.from(
    `${head}\n${Array.from({ length: rows }, (_, index) => `${mark}é${index};Wmo;;${days[mark]};;`).join('\n')}\n`,
    'latin1',
  );

const start = (w: TestWarehouse, temporary: string) =>
  startCommand(['load', join(w.folder, 'extracts'), '--warehouse', w.warehouse.root], { TMPDIR: temporary });

const named = (folder: string, begin: string): boolean => readdirSync(folder).some((name) => name.startsWith(begin));

describe('a load that is killed', () => {
  it(
    'leaves the figures as they were and no half delivery, and the next load takes up all of it',
    { timeout: 60_000 },
    async () => {
      using w = testWarehouse();
      const temporary = join(w.folder, 'tmp');
      mkdirSync(temporary);
      w.write({ 'first.csv': extract('A', 3) });
      const { published } = await w.load();
      // So many that each moment lasts long enough to be seen on a busy machine.
      w.write({ 'second.csv': extract('B', 50_000) });
      const { deliveries, generations, current, lock } = w.warehouse;

      const moments: Record<string, () => boolean> = {
        'it has the lock': () => existsSync(lock),
        'it has its scratch folder': () =>
          readdirSync(temporary, { recursive: true }).some((name) => String(name).includes('file-')),
        'it writes the delivery': () => named(deliveries, '.new'),
        'the delivery stands': () => readdirSync(deliveries).filter((name) => /^[0-9a-f]{12}$/.test(name)).length > 1,
        'it builds the generation': () => named(generations, '.building'),
      };
      for (const [moment, reached] of Object.entries(moments)) {
        const child = start(w, temporary);
        const exit = once(child, 'exit');
        while (!reached() && child.exitCode === null) await setImmediate();
        child.kill('SIGKILL');
        const [, signal]: unknown[] = await exit;
        expect(signal, moment).toBe('SIGKILL');

        expect(readFileSync(current, 'utf8').trim(), moment).toBe(published?.generation);
        expect(await w.query('select count(*) from bezwaar'), moment).toEqual([['3']]);
        await expectWholeDeliveries(w);
      }

      const next = start(w, temporary);
      expect(await once(next, 'exit')).toEqual([0, null]);
      expect(await w.query('select count(*) from bezwaar')).toEqual([['50003']]);
      await expectWholeDeliveries(w);
      expect(readdirSync(temporary)).toEqual([]);
      expect([...readdirSync(deliveries), ...readdirSync(generations)].filter((name) => name.startsWith('.'))).toEqual(
        [],
      );
      expect(existsSync(lock)).toBe(false);
    },
  );
});

/** Every delivery that does not carry the name of an unfinished one can be read and holds what it says. */
const expectWholeDeliveries = async ({ warehouse }: TestWarehouse): Promise<void> => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    for (const id of await deliveryIds(warehouse)) {
      const { rowsAccepted } = await readDelivery(warehouse, id);
      const rows = deliveryRows(join(warehouse.deliveries, id), []);
      const result = await connection.runAndReadAll(`select count(*)::integer from (${rows})`);
      expect(result.getRows()).toEqual([[rowsAccepted]]);
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};
