import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { buildGeneration, generationSql } from '../build-generation.ts';
import { deliveryIds, factsOf } from '../delivery.ts';
import { deliveryRows } from '../delivery-rows.ts';
import { rankDeliveries } from '../rank-deliveries.ts';
import { quarterTables } from '../row-quarters.ts';
import { sources } from '../sources/registry.ts';
import { sqlName, sqlText } from '../sql-name.ts';
import { warehouseAt } from '../warehouse.ts';

const [task, folder = ''] = process.argv.slice(2);
const warehouse = warehouseAt(join(folder, 'warehouse'));
const deliveries = await factsOf(warehouse, await deliveryIds(warehouse));
const sql = await generationSql();
const ranks = new Map(rankDeliveries(deliveries).map(({ id }, index) => [id, index + 1]));

/** The rows of all deliveries in tables in memory, each under the name that staging reads it by. */
const filled = async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(sql.schema.replaceAll(/,\n {2}primary key \([^)]*\)/g, ''));
  await connection.run(quarterTables);
  for (const source of sources) {
    const own = deliveries.filter(({ kind }) => kind === source.kind);
    const none = source.columns.map(({ name, type }) => `null::${type} as ${sqlName(name)}`).join(', ');
    const rows = own.map(
      ({ id, gemeente }) =>
        `select ${sqlText(gemeente)} as gemeente, ${sqlText(id)} as delivery, ${ranks.get(id)}::integer as rank, * from (${deliveryRows(join(warehouse.deliveries, id), source.columns)})`,
    );
    const empty = `select null::text as gemeente, null::text as delivery, null::integer as rank, null::bigint as row_number, ${none} where false`;
    await connection.run(
      `create temp table ${sqlName(`raw_${source.kind.replaceAll('-', '_')}`)} as ${[empty, ...rows].join(' union all ')}`,
    );
  }
  for (const { name, path } of sql.references)
    await connection.run(`create temp table ${sqlName(`ref_${name.replaceAll('-', '_')}`)} as
      select * from read_csv(${sqlText(path)}, delim = ';', header = true, all_varchar = true)`);
  return connection;
};

const floor = task === 'floor' ? await filled() : null;
const start = performance.now();
const before = process.cpuUsage();
if (floor === null)
  await buildGeneration(join(folder, `built-${process.pid}.duckdb`), warehouse, deliveries, sources, sql);
else for (const { text } of [...sql.staging, ...sql.marts]) await floor.run(text);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, peakRssMb: process.resourceUsage().maxRSS / 1024 }),
);
