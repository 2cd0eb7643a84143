import { join } from 'node:path';
import { keepDelivery } from '../keep-delivery.ts';
import { pseudonymisers } from '../pseudonyms.ts';
import { readExtract } from '../read-extract.ts';
import { withReadingDatabase } from '../reading-database.ts';
import { recognise } from '../recognise.ts';
import { sources } from '../sources/registry.ts';
import { warehouseAt } from '../warehouse.ts';

/** Brings a sound file to a delivery kept as Parquet, as a load does. */
export const keepForBench = async (file: string, folder: string): Promise<void> => {
  const recognised = await recognise(file, sources);
  const { source } = recognised;
  if (!source) throw new Error('the file of the benchmark is not recognised');
  await withReadingDatabase(async (database) => {
    const { connection, scratch } = database;
    const workspace = { connection, gemeente: 'GM0171', scratch, ...pseudonymisers(connection, Buffer.alloc(32, 1)) };
    const extract = await readExtract(file, recognised, source, workspace);
    if (extract.rowsRejected > 0) throw new Error('the file of the benchmark has faults');
    await keepDelivery(warehouseAt(join(folder, 'warehouse')), database, extract, {
      fileName: 'bench',
      gemeente: 'GM0171',
      keyId: 'bench',
      levering: {},
      loadedAt: '2025-01-01T00:00:00Z',
    });
  });
};

/** Tells on the standard output what this process has taken: seconds since `start` and of processors, peak memory in MB. */
export const tellCost = (start: number): void => {
  const { user, system } = process.cpuUsage();
  const seconds = (performance.now() - start) / 1000;
  const peakRssMb = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, peakRssMb }));
};
