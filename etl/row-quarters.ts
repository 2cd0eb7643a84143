import type { DuckDBConnection } from '@duckdb/node-api';
import type { DeliveryFacts } from './delivery.ts';
import { rawRows } from './raw-rows.ts';
import type { Source } from './sources/source.ts';
import type { Warehouse } from './warehouse.ts';

/** The tables that marts/dekking.sql reads beside the deliveries: those with a declared period, and the quarters with rows of the others. */
export const quarterTables = `
  create temp table declared_period (delivery text);
  create temp table row_quarter (delivery text, wet text, begin date);`;

/** Fills both: of a delivery that does not say its period, nothing is known of a quarter in which it has no row. */
export const fillRowQuarters = async (
  connection: DuckDBConnection,
  warehouse: Warehouse,
  deliveries: readonly DeliveryFacts[],
  sources: readonly Source[],
): Promise<void> => {
  await connection.run(quarterTables);
  const declared = deliveries.filter(({ periodDeclared }) => periodDeclared === true).map(({ id }) => id);
  await connection.run(`insert into declared_period select unnest(from_json($1, '["text"]'))`, [
    JSON.stringify(declared),
  ]);
  for (const source of sources) {
    const own = deliveries.filter(({ kind, periodDeclared }) => kind === source.kind && periodDeclared !== true);
    if (own.length === 0 || source.period === null || 'stated' in source.period) continue;
    const { days, wet } = source.period;
    await connection.run(`insert into row_quarter
      select distinct delivery, wet, date_trunc('quarter', day)
      from (
        select delivery, ${wet ?? 'null'} as wet, unnest(${days}) as day from (${rawRows(warehouse, source, own)})
      )
      where day is not null`);
  }
};
