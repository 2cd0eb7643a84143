import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { type DeliveryFacts, deliveryFolder, deliveryIds, factsOf } from '../delivery.ts';
import { deliveryRows, rowsFile } from '../delivery-rows.ts';
import { quarterEnd } from '../quarter.ts';
import { sources } from '../sources/registry.ts';
import type { Source } from '../sources/source.ts';
import { sqlName, sqlText } from '../sql-name.ts';
import type { Warehouse } from '../warehouse.ts';

const firstYear = 2016;
const years = 10;

/**
 * Writes the deliveries of ten years, one per kind and quarter, from those of a warehouse of fewer: years that it does not
 * have are earlier or later ones moved, under keys of their own. Figures of which the format says the period stay as they are.
 */
export const writeTenYears = async (from: Warehouse, to: Warehouse): Promise<DeliveryFacts[]> => {
  const facts = await factsOf(from, await deliveryIds(from));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const written: DeliveryFacts[] = [];
  for (const source of sources) {
    const own = facts.filter(({ kind }) => kind === source.kind);
    const [like] = own;
    if (like === undefined) continue;
    const rows = own.map(({ id }) => deliveryRows(deliveryFolder(from, id), source.columns)).join(' union all ');
    await connection.run(`create or replace table found as ${rows}`);
    if (source.period === null || 'stated' in source.period) written.push(await writeWhole(connection, to, like));
    else written.push(...(await writeQuarters(connection, to, source, source.period.days, like)));
  }
  connection.closeSync();
  instance.closeSync();
  return written;
};

const writeWhole = (connection: DuckDBConnection, to: Warehouse, like: DeliveryFacts): Promise<DeliveryFacts> =>
  writeDelivery(connection, to, 'from found', { ...like, id: like.id });

const writeQuarters = async (
  connection: DuckDBConnection,
  to: Warehouse,
  source: Source,
  days: string,
  like: DeliveryFacts,
): Promise<DeliveryFacts[]> => {
  await connection.run(
    `create or replace table dated as select *, date_trunc('quarter', (${days})[1])::date as quarter from found`,
  );
  const found = await connection.runAndReadAll(
    `select distinct year(quarter)::integer from dated where quarter is not null order by 1`,
  );
  const have = found.getRows().map(([year]) => Number(year));
  const written: DeliveryFacts[] = [];
  for (let year = firstYear; year < firstYear + years; year += 1) {
    const taken = have.includes(year) ? year : (have[(year - firstYear) % have.length] ?? year);
    for (const month of ['01', '04', '07', '10']) {
      const begin = `${year}-${month}-01`;
      const query = `select row_number() over () + 1 as row_number, ${moved(source, year - taken)} from dated where quarter = '${taken}-${month}-01'`;
      const id = createHash('sha256').update(`${source.kind} ${begin}`).digest('hex').slice(0, 12);
      const delivery = { ...like, id, periodFrom: begin, periodTo: quarterEnd(begin), periodDeclared: true as const };
      const one = await writeDelivery(connection, to, query, delivery);
      if (one.rowsRead > 0) written.push(one);
    }
  }
  return written;
};

/** The columns of a kind so many years later; keys and numbers of assignments get the years before them. */
const moved = ({ columns, key }: Source, by: number): string =>
  columns
    .map(({ name, type }) => {
      const column = sqlName(name);
      if (by === 0) return column;
      if (type === 'date') return `(${column} + interval '${by} year')::date as ${column}`;
      if (type === 'integer' && /^(?:boek)?jaar$/i.test(name)) return `${column} + ${by} as ${column}`;
      const isKey = key.includes(name) || /nummer$|^bericht$/i.test(name);
      return type === 'text' && isKey && name !== 'Wet' ? `${sqlText(`${by}.`)} || ${column} as ${column}` : column;
    })
    .join(', ');

const writeDelivery = async (
  connection: DuckDBConnection,
  to: Warehouse,
  query: string,
  like: DeliveryFacts,
): Promise<DeliveryFacts> => {
  const folder = deliveryFolder(to, like.id);
  await mkdir(folder, { recursive: true });
  await connection.run(`copy (${query}) to ${sqlText(join(folder, rowsFile))} (format parquet)`);
  await connection.run(`copy (select 0::bigint as row_number, '' as column_name, '' as rule, '' as value_masked, '' as message
    where false) to ${sqlText(join(folder, 'rejects.parquet'))} (format parquet)`);
  const counted = await connection.runAndReadAll(`select count(*) from ${sqlText(join(folder, rowsFile))}`);
  const rows = Number(counted.getRows()[0]?.[0]);
  const delivery = { ...like, sha256: like.id.padEnd(64, '0'), rowsRead: rows, rowsAccepted: rows, rowsRejected: 0 };
  await writeFile(join(folder, 'delivery.json'), JSON.stringify(delivery));
  return delivery;
};
