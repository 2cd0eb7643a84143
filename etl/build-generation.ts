import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { checkMeasures } from './check-measures.ts';
import { checkReferences } from './check-references.ts';
import { contentsOf, type MartContents } from './contents.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import { correctionsText, readCorrections } from './corrections/correction.ts';
import type { DeliveryFacts } from './delivery.ts';
import { fillDeliveries } from './fill-deliveries.ts';
import { olderAgreements } from './older-agreements.ts';
import { emptyMarts } from './lineage.ts';
import { decidingFacts } from './rank-deliveries.ts';
import { makeRawView } from './raw-view.ts';
import { fillRowQuarters } from './row-quarters.ts';
import { contracts, standards } from './sources/registry.ts';
import type { Source } from './sources/source.ts';
import { sqlName, sqlText } from './sql-name.ts';
import { checkKeys, withoutKeys } from './unique-keys.ts';
import type { Warehouse } from './warehouse.ts';

const here = import.meta.dirname;

/** The SQL that makes a generation, in the order in which it runs. */
export type GenerationSql = {
  schema: string;
  references: SqlFile[];
  staging: SqlFile[];
  marts: SqlFile[];
  checks: SqlFile[];
  /** The known faults of sources, as text (corrections/corrections.csv). */
  corrections: string;
};
type SqlFile = { name: string; path: string; text: string };

/** Reads schema, reference lists, staging, marts (in the order of schema.sql) and checks. */
export const generationSql = async (): Promise<GenerationSql> => {
  const schema = await readFile(join(here, 'schema.sql'), 'utf8');
  const tables = [...schema.matchAll(/^create table (\w+)/gm)].map((match) => match[1] ?? '');
  const marts = await filesIn('marts', '.sql');
  for (const mart of marts)
    if (!tables.includes(mart.name)) throw new Error(`marts/${mart.name}.sql fills no table of schema.sql`);
  return {
    schema,
    references: await filesIn('reference', '.csv'),
    staging: await filesIn('staging', '.sql'),
    marts: marts.toSorted((a, b) => tables.indexOf(a.name) - tables.indexOf(b.name)),
    checks: await filesIn('checks', '.sql'),
    corrections: correctionsText(),
  };
};

const filesIn = async (folder: string, ending: string): Promise<SqlFile[]> => {
  const names = (await readdir(join(here, folder))).filter((name) => name.endsWith(ending)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const path = join(here, folder, name);
      return { name: basename(name, ending), path, text: await readFile(path, 'utf8') };
    }),
  );
};

/** The id of a generation: the same deliveries, as far as they decide figures, and the same SQL give the same id. */
export const generationId = (deliveries: readonly DeliveryFacts[], sql: GenerationSql, codeVersion: string): string => {
  const texts = [...sql.references, ...sql.staging, ...sql.marts, ...sql.checks].map(({ name, text }) => [name, text]);
  return createHash('sha256')
    .update(JSON.stringify([codeVersion, sql.schema, sql.corrections, texts, decidingFacts(deliveries)]))
    .digest('hex')
    .slice(0, 12);
};

/** `notes`: what whoever loads should know. `contents`: what every mart holds. */
export type Built = { notes: readonly string[]; contents: readonly MartContents[] };

/** With fewer rows a second thread costs more than it gains. */
const rowsForThreads = 100_000;

/** From so many rows on, what is put aside on disk for want of memory takes longer than anything else. */
const rowsForMemory = 1_000_000;

/** Builds the warehouse file of a generation; throws when a mart or a check fails, and then nothing is kept. */
export const buildGeneration = async (
  file: string,
  warehouse: Warehouse,
  deliveries: readonly DeliveryFacts[],
  sources: readonly Source[],
  sql: GenerationSql,
): Promise<Built> => {
  const rows = deliveries.reduce((sum, { rowsAccepted }) => sum + rowsAccepted, 0);
  const instance = await DuckDBInstance.create(file, {
    threads: rows > rowsForThreads ? String(availableParallelism()) : '1',
    memory_limit: rows > rowsForMemory ? '1GB' : '512MB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  try {
    const connection = await instance.connect();
    try {
      // FSST makes the file a sixth smaller, and takes half of the time that writing it takes.
      await connection.run(`set disabled_compression_methods = 'fsst'`);
      // One transaction: a commit per statement waits for the disk each time.
      await connection.run('begin transaction');
      await connection.run(withoutKeys(sql.schema));
      await fillDeliveries(connection, warehouse, deliveries, sources);
      await fillRowQuarters(connection, warehouse, deliveries, sources);
      for (const source of sources) await makeRawView(connection, warehouse, source, deliveries);
      const notes = await applyCorrections(connection, sources, readCorrections(sql.corrections, sources));
      for (const reference of sql.references)
        await connection.run(`create temp table ${sqlName(`ref_${reference.name.replaceAll('-', '_')}`)} as
          select * from ${referenceCsv(reference)}`);
      const empty = emptyMarts(sql, new Set(deliveries.map(({ kind }) => kind)));
      for (const part of sql.staging) await runNamed(connection, part);
      for (const part of sql.marts) if (!empty.has(part.name)) await runNamed(connection, part);
      await checkKeys(connection, sql.schema);
      for (const check of sql.checks) await runCheck(connection, check);
      const unknown = await checkReferences(connection, [...contracts, ...standards], deliveries);
      const nameless = await checkMeasures(connection, deliveries);
      const contents = await contentsOf(connection, sql.schema);
      await connection.run('commit');
      await connection.run('checkpoint');
      return { notes: [...notes, ...unknown, ...nameless, ...olderAgreements(deliveries, sources)], contents };
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
};

/** Told how it is written, because finding that out takes longer than reading it. */
const referenceCsv = ({ path, text }: SqlFile): string => {
  const names = text.slice(0, text.indexOf('\n')).trim().split(';');
  return `read_csv(${sqlText(path)}, delim = ';', quote = '"', escape = '"', header = true, auto_detect = false,
    columns = {${names.map((name) => `${sqlText(name)}: 'text'`).join(', ')}})`;
};

const runNamed = async (connection: DuckDBConnection, part: SqlFile): Promise<void> => {
  try {
    await connection.run(part.text);
  } catch (error) {
    throw new Error(`${basename(part.path)}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
};

/** A check selects (table_name, promise, rows that break it as text); one row is enough to stop the build. */
const runCheck = async (connection: DuckDBConnection, check: SqlFile): Promise<void> => {
  const result = await connection.runAndReadAll(check.text);
  const broken = result.getRows();
  const [first] = broken;
  if (first === undefined) return;
  throw new Error(
    `De nieuwe cijfers zijn niet in gebruik genomen: ${broken.length} keer klopt '${check.name}' niet. ` +
      `Eerste keer: ${first.map(String).join(', ')}. De vorige cijfers blijven staan.`,
  );
};
