import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { closingLines } from './closing-lines.ts';
import { startCommand } from './start-command.ts';
import { warehouseAt } from './warehouse.ts';

test('figures in another warehouse are seen by naming it', () => {
  expect(startCommand(warehouseAt(resolve(import.meta.dirname, '../data/warehouse')))).toBe('npm start');
  expect(startCommand(warehouseAt('/srv/cijfers'))).toBe('WAREHOUSE=/srv/cijfers npm start');
  expect(startCommand(warehouseAt('/srv/mijn cijfers'))).toBe("WAREHOUSE='/srv/mijn cijfers' npm start");
});

test('the last lines of a load name the warehouse that was loaded', () => {
  const published = { generation: 'g1', changed: true };
  expect(closingLines({ outcomes: [], published, warehouse: warehouseAt('/srv/cijfers') })).toContain(
    'De nieuwe cijfers zijn in gebruik (generatie g1). Bekijk ze met: WAREHOUSE=/srv/cijfers npm start',
  );
});
