import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { schemaSql } from './mart-columns.ts';

// DATE and NUMERIC come as the DuckDB dialect gives them: ISO text and numbers.
const parsers = { 1082: (value: string) => value, 1700: Number };

/**
 * PostgreSQL in this process with the empty marts. Making a new cluster takes PGlite seconds and every test file needs
 * one, so the finished one is kept in the temporary folder, under the hash of the schema and the driver.
 */
export async function postgresWithMarts(): Promise<PGlite> {
  const driver = import.meta.resolve('@electric-sql/pglite');
  const key = createHash('sha256').update(schemaSql).update(driver).digest('hex').slice(0, 16);
  const saved = join(tmpdir(), `dashboard-marts-${key}.tar`);
  if (existsSync(saved)) return PGlite.create({ parsers, loadDataDir: new Blob([readFileSync(saved)]) });

  const pglite = await PGlite.create({ parsers });
  await pglite.exec(schemaSql);
  const unfinished = `${saved}.${randomUUID()}`;
  writeFileSync(unfinished, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
  renameSync(unfinished, saved);
  return pglite;
}
