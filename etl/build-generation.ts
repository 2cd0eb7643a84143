import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { checkReferences } from './check-references.ts';
import { contentsOf, type MartContents } from './contents.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import { correctionsText, readCorrections } from './corrections/correction.ts';
import { type DeliveryFacts, deliveryFolder } from './delivery.ts';
import { deliveryRows } from './delivery-rows.ts';
import { shapeOf } from './keep-delivery.ts';
import { fillRowQuarters } from './row-quarters.ts';
import { contracts } from './sources/registry.ts';
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

/** The id of a generation: the same deliveries and the same SQL give the same id. */
export const generationId = (deliveries: readonly DeliveryFacts[], sql: GenerationSql, codeVersion: string): string => {
  const texts = [...sql.references, ...sql.staging, ...sql.marts, ...sql.checks].map(({ name, text }) => [name, text]);
  // When a file was loaded is kept out: the same files give the same figures on another day.
  const facts = deliveries
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map((delivery) => Object.entries({ ...delivery, loadedAt: null }).toSorted());
  return createHash('sha256')
    .update(JSON.stringify([codeVersion, sql.schema, sql.corrections, texts, facts]))
    .digest('hex')
    .slice(0, 12);
};

/** `notes`: what whoever loads should know. `contents`: what every mart holds. */
export type Built = { notes: readonly string[]; contents: readonly MartContents[] };

/** Builds the warehouse file of a generation; throws when a mart or a check fails, and then nothing is kept. */
export const buildGeneration = async (
  file: string,
  warehouse: Warehouse,
  deliveries: readonly DeliveryFacts[],
  sources: readonly Source[],
  sql: GenerationSql,
): Promise<Built> => {
  const instance = await DuckDBInstance.create(file, {
    memory_limit: '512MB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  try {
    const connection = await instance.connect();
    try {
      // One transaction: a commit per statement waits for the disk each time.
      await connection.run('begin transaction');
      await connection.run(withoutKeys(sql.schema));
      await fillDeliveries(connection, warehouse, deliveries);
      await fillRowQuarters(connection, warehouse, deliveries, sources);
      for (const source of sources) await connection.run(rawView(warehouse, source, deliveries));
      const notes = await applyCorrections(connection, sources, readCorrections(sql.corrections, sources));
      for (const reference of sql.references)
        await connection.run(`create temp table ${sqlName(`ref_${reference.name.replaceAll('-', '_')}`)} as
          select * from read_csv(${sqlText(reference.path)}, delim = ';', header = true, all_varchar = true)`);
      for (const part of [...sql.staging, ...sql.marts]) await runNamed(connection, part);
      await checkKeys(connection, sql.schema);
      for (const check of sql.checks) await runCheck(connection, check);
      const unknown = await checkReferences(connection, contracts, deliveries);
      const contents = await contentsOf(connection, sql.schema);
      await connection.run('commit');
      await connection.run('checkpoint');
      return { notes: [...notes, ...unknown], contents };
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
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

const fillDeliveries = async (
  connection: DuckDBConnection,
  warehouse: Warehouse,
  deliveries: readonly DeliveryFacts[],
): Promise<void> => {
  // The later period wins a key, then the later load; the id settles a tie so that a rebuild gives the same.
  const ranked = deliveries.toSorted(
    (a, b) =>
      (b.periodTo ?? '').localeCompare(a.periodTo ?? '') ||
      b.loadedAt.localeCompare(a.loadedAt) ||
      a.id.localeCompare(b.id),
  );
  await connection.run('create temp table delivery_rank (delivery text, gemeente text, kind text, rank integer)');
  for (const [rank, d] of ranked.entries()) {
    await connection.run('insert into delivery_rank values ($1, $2, $3, $4)', [d.id, d.gemeente, d.kind, rank]);
    await connection.run(
      'insert into delivery values ($1, $2, $3, $4, $5, $6, $7, $8, $9::date, $10::date, $11, $12, $13, $14, $15)',
      [
        d.gemeente,
        d.id,
        d.kind,
        d.fileName,
        d.sha256,
        d.bytes,
        d.encoding,
        d.loadedAt,
        d.periodFrom,
        d.periodTo,
        d.rowsRead,
        d.rowsAccepted,
        d.rowsRejected,
        d.origin === 'invented',
        d.source,
      ],
    );
  }
  const rejects = ranked.map((d) => sqlText(join(deliveryFolder(warehouse, d.id), 'rejects.parquet')));
  if (rejects.length > 0)
    await connection.run(`insert into reject
      select d.gemeente, d.delivery, r.row_number, r.column_name, r.rule, r.value_masked, r.message
      from read_parquet([${rejects.join(', ')}], filename = true) as r
      join delivery_rank as d on d.delivery = parse_path(r.filename)[-2]
      order by d.rank, r.row_number, r.column_name, r.rule`);
};

const rawView = (warehouse: Warehouse, source: Source, deliveries: readonly DeliveryFacts[]): string => {
  const own = deliveries.filter((delivery) => delivery.kind === source.kind);
  const name = sqlName(`raw_${source.kind.replaceAll('-', '_')}`);
  const columns = source.columns.map((column) => sqlName(column.name));
  if (own.length === 0) {
    const empty = source.columns.map((column) => `null::${column.type} as ${sqlName(column.name)}`);
    return `create temp view ${name} as select null::text as gemeente, null::text as delivery,
      null::bigint as row_number, ${empty.join(', ')} where false`;
  }
  for (const delivery of own)
    if (delivery.shape !== shapeOf(source))
      throw new Error(
        `De levering ${delivery.fileName} is gelezen met een oudere versie van het contract. Laad het bestand opnieuw.`,
      );
  const parts = own.map(
    (delivery) => `select ${sqlText(delivery.gemeente)} as gemeente, ${sqlText(delivery.id)} as delivery, row_number,
      ${columns.join(', ')} from (${deliveryRows(deliveryFolder(warehouse, delivery.id), source.columns)})`,
  );
  const all = parts.join(' union all ');
  if (own.length === 1 || source.key.length === 0) return `create temp view ${name} as ${all}`;
  return `create temp view ${name} as select p.* from (${all}) as p join delivery_rank using (delivery)
    qualify row_number() over (partition by p.gemeente, ${source.key.map((key) => `p.${sqlName(key)}`).join(', ')}
      order by rank) = 1`;
};
