import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { keepDelivery } from '../keep-delivery.ts';
import { pseudonymisers } from '../pseudonyms.ts';
import { readExtract } from '../read-extract.ts';
import { withReadingDatabase } from '../reading-database.ts';
import { recognise } from '../recognise.ts';
import { backofficeVoorzieningen } from '../sources/backoffice-voorzieningen/contract.ts';
import { sources } from '../sources/registry.ts';
import { sqlText } from '../sql-name.ts';
import { warehouseAt } from '../warehouse.ts';

const typeOf = { date: 'DATE', 'birth-date': 'DATE', decimal: 'DOUBLE', bsn: 'INTEGER' } as const;

/** What DuckDB does at least: read every column with its type into a table in memory. A faulty row is passed over. */
const floor = async (file: string): Promise<void> => {
  const types = new Map(Object.entries(typeOf));
  const columns = backofficeVoorzieningen.columns.map((c) => `'${c.name}': '${types.get(c.type) ?? 'VARCHAR'}'`);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`create table floor as select * from read_csv(${sqlText(file)}, columns = {${columns.join(', ')}},
    delim = ';', header = true, auto_detect = false, dateformat = '%d-%m-%Y', decimal_separator = ',', ignore_errors = true)`);
  connection.closeSync();
  instance.closeSync();
};

const load = async (file: string, folder: string): Promise<void> => {
  const recognised = await recognise(file, sources);
  const { source } = recognised;
  if (!source) throw new Error('the extract of the benchmark is not recognised');
  await withReadingDatabase(async (database) => {
    const { connection, scratch } = database;
    const workspace = { connection, gemeente: 'GM0171', scratch, ...pseudonymisers(connection, Buffer.alloc(32, 1)) };
    const extract = await readExtract(file, recognised, source, workspace);
    await keepDelivery(warehouseAt(join(folder, 'warehouse')), database, extract, {
      fileName: 'voorzieningen.csv',
      gemeente: 'GM0171',
      keyId: 'bench',
      levering: {},
      loadedAt: '2025-01-01T00:00:00Z',
    });
  });
};

const [task, file = '', folder = ''] = process.argv.slice(2);
const start = performance.now();
const before = process.cpuUsage();
if (task === 'load') await load(file, folder);
else await floor(file);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, peakRssMb: process.resourceUsage().maxRSS / 1024 }),
);
