import type { DuckDBConnection } from '@duckdb/node-api';
import { type DeliveryFacts, deliveryFolder } from './delivery.ts';
import { deliveryRows } from './delivery-rows.ts';
import type { Source } from './sources/source.ts';
import { sqlText } from './sql-name.ts';
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
  for (const delivery of deliveries) {
    if (delivery.periodDeclared === true) {
      await connection.run('insert into declared_period values ($1)', [delivery.id]);
      continue;
    }
    const source = sources.find(({ kind }) => kind === delivery.kind);
    if (source === undefined || source.period === null || 'stated' in source.period) continue;
    const { days, wet } = source.period;
    await connection.run(`insert into row_quarter
      select distinct ${sqlText(delivery.id)}, wet, date_trunc('quarter', day)
      from (
        select ${wet ?? 'null'} as wet, unnest(${days}) as day
        from (${deliveryRows(deliveryFolder(warehouse, delivery.id), source.columns)})
      )
      where day is not null`);
  }
};
