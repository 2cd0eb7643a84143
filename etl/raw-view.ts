import type { DuckDBConnection } from '@duckdb/node-api';
import type { DeliveryFacts } from './delivery.ts';
import { shapeOf } from './keep-delivery.ts';
import { olderRows } from './older-rows.ts';
import { rawRows } from './raw-rows.ts';
import type { Source } from './sources/source.ts';
import { sqlName } from './sql-name.ts';
import type { Warehouse } from './warehouse.ts';

/**
 * Makes temp view `raw_<kind>`: the rows of a kind of which the later delivery of a key has won already. Its `rank` says
 * which of two deliveries came later: the lowest did.
 */
export const makeRawView = async (
  connection: DuckDBConnection,
  warehouse: Warehouse,
  source: Source,
  deliveries: readonly DeliveryFacts[],
): Promise<void> => {
  const own = deliveries.filter((delivery) => delivery.kind === source.kind);
  const name = sqlName(`raw_${source.kind.replaceAll('-', '_')}`);
  const columns = source.columns.map((column) => sqlName(column.name));
  if (own.length === 0) {
    const empty = source.columns.map((column) => `null::${column.type} as ${sqlName(column.name)}`);
    await connection.run(`create temp view ${name} as select null::text as gemeente, null::text as delivery, null::bigint as rank,
      null::bigint as row_number, ${empty.join(', ')} where false`);
    return;
  }
  const alike = own.filter(({ shape }) => shape === shapeOf(source));
  const older = own.filter(({ shape }) => shape !== shapeOf(source));
  const parts = alike.length === 0 ? [] : [rawRows(warehouse, source, alike)];
  for (const delivery of older) parts.push(await olderRows(connection, warehouse, source, delivery));
  const rows = parts.join(' union all ');
  const shown = ['gemeente', 'delivery', 'rank', 'row_number', ...columns].join(', ');
  const key = ['gemeente', ...source.key.map(sqlName)].join(', ');
  // To order all rows takes longer than to look whether any key comes back, and the view is read more than once.
  const some = own.length > 1 && source.key.length > 0 && (await hasRepeated(connection, rows, key));
  const first = some ? `qualify row_number() over (partition by ${key} order by rank) = 1` : '';
  await connection.run(`create temp view ${name} as select ${shown} from (${rows}) ${first}`);
};

const hasRepeated = async (connection: DuckDBConnection, rows: string, key: string): Promise<boolean> => {
  const found = await connection.runAndReadAll(`select 1 from (${rows}) group by ${key} having count(*) > 1 limit 1`);
  return found.currentRowCount > 0;
};
