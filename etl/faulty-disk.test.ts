import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { meaningOf } from './failure.ts';
import { keepDelivery } from './keep-delivery.ts';
import { pseudonymisers } from './pseudonyms.ts';
import { readExtract } from './read-extract.ts';
import { withReadingDatabase } from './reading-database.ts';
import { recognise } from './recognise.ts';
import { bezwaren } from './sources/bezwaren/contract.ts';
import { csvSource } from './sources/csv-source.ts';
import { Stop } from './stop.ts';
import { warehouseAt } from './warehouse.ts';

const lines = [
  'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst',
  'B1;Wmo;;02-01-2024;;',
  'B2;Wmo;;03-01-2024;;',
];

/** What Node says when a disk did not take in what was written: such a disk cannot be made without rights that few machines give. */
const fault = (): Error =>
  Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO', errno: -5, syscall: 'fsync' });

it('a disk that fails while rows are kept is told as such, and nothing of the delivery is left', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'faulty-'));
  try {
    const file = join(folder, 'bezwaren.csv');
    writeFileSync(file, lines.join('\n'));
    const source = csvSource(bezwaren);
    const recognised = await recognise(file, [source]);
    const warehouse = warehouseAt(join(folder, 'warehouse'));
    await withReadingDatabase(async (database) => {
      const { connection, scratch } = database;
      const extract = await readExtract(file, recognised, source, {
        connection,
        scratch,
        gemeente: 'GM0171',
        quickLimits: { fromBytes: 0, mostDoubtful: 10 },
        ...pseudonymisers(connection, Buffer.alloc(32, 7)),
      });
      const { quick } = extract.reading;
      if (quick === undefined) throw new Error('not read at a glance');
      const onDisk = Promise.reject(fault());
      onDisk.catch(() => undefined);
      const reading = { ...extract.reading, quick: { ...quick, onDisk } };
      const kept = {
        fileName: 'bezwaren.csv',
        gemeente: 'GM0171',
        keyId: 'test',
        levering: {},
        loadedAt: '2025-01-01',
      };
      const error: unknown = await keepDelivery(warehouse, database, { ...extract, reading }, kept).catch(
        (thrown: unknown) => thrown,
      );
      const meaning = meaningOf(error, file);
      expect(meaning).toBeInstanceOf(Stop);
      expect(String(meaning)).toContain('De schijf geeft een fout bij het lezen of schrijven. De cijfers die er waren');
      expect(String(meaning)).toContain('Vraag de beheerder om de schijf na te kijken');
    });
    expect(readdirSync(warehouse.deliveries)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
