import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { keepDelivery } from '../keep-delivery.ts';
import { pseudonymisers } from '../pseudonyms.ts';
import { readExtract } from '../read-extract.ts';
import { withReadingDatabase } from '../reading-database.ts';
import { recognise } from '../recognise.ts';
import { sources } from '../sources/registry.ts';
import { sqlText } from '../sql-name.ts';
import { warehouseAt } from '../warehouse.ts';
import { withArchive } from '../workbook/archive.ts';

/** What cannot be spared: unpack every part, decode it and look at each tag; bring as many rows from CSV to Parquet. */
const floor = async (workbook: string, csv: string, folder: string): Promise<void> => {
  let tags = 0;
  await withArchive(workbook, async (archive) => {
    for (const name of archive.names) {
      const decoder = new TextDecoder();
      for await (const chunk of archive.open(name) ?? []) {
        const text = decoder.decode(chunk, { stream: true });
        for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) tags += 1;
      }
    }
  });
  if (tags === 0) throw new Error('the workbook of the benchmark is empty');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`copy (from read_csv(${sqlText(csv)}, delim = ';', header = true))
    to ${sqlText(join(folder, 'floor.parquet'))} (format parquet)`);
  connection.closeSync();
  instance.closeSync();
};

const load = async (workbook: string, folder: string): Promise<void> => {
  const recognised = await recognise(workbook, sources);
  const { source } = recognised;
  if (!source) throw new Error('the workbook of the benchmark is not recognised');
  await withReadingDatabase(async (database) => {
    const { connection, scratch } = database;
    const workspace = { connection, gemeente: 'GM0171', scratch, ...pseudonymisers(connection, Buffer.alloc(32, 1)) };
    const extract = await readExtract(workbook, recognised, source, workspace);
    if (extract.rowsRejected > 0) throw new Error('the workbook of the benchmark has faults');
    await keepDelivery(warehouseAt(join(folder, 'warehouse')), database, extract, {
      fileName: 'signalen.xlsx',
      gemeente: 'GM0171',
      keyId: 'bench',
      levering: {},
      loadedAt: '2025-01-01T00:00:00Z',
    });
  });
};

const [task, workbook = '', csv = '', folder = ''] = process.argv.slice(2);
const start = performance.now();
if (task === 'load') await load(workbook, folder);
else await floor(workbook, csv, folder);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, peakRssMb: process.resourceUsage().maxRSS / 1024 }));
