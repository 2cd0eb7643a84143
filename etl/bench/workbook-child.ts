import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { sqlText } from '../sql-name.ts';
import { withArchive } from '../workbook/archive.ts';
import { keepForBench, tellCost } from './keep-for-bench.ts';

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

const [task, workbook = '', csv = '', folder = ''] = process.argv.slice(2);
const start = performance.now();
if (task === 'load') await keepForBench(workbook, folder);
else await floor(workbook, csv, folder);
tellCost(start);
