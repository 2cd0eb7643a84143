import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type DeliveryFacts, deliveryFolder } from './delivery.ts';
import { olderAgreement } from './older-agreements.ts';
import { rankDeliveries } from './rank-deliveries.ts';
import { rowsPath } from './raw-rows.ts';
import type { Source } from './sources/source.ts';
import { sqlText } from './sql-name.ts';
import type { Warehouse } from './warehouse.ts';

/** What of delivery.json, and beside it, the generation is built with. */
const deliveryColumns = {
  id: 'text',
  rank: 'integer',
  file: 'text',
  gemeente: 'text',
  kind: 'text',
  fileName: 'text',
  sha256: 'text',
  bytes: 'bigint',
  encoding: 'text',
  loadedAt: 'text',
  periodFrom: 'date',
  periodTo: 'date',
  rowsRead: 'bigint',
  rowsAccepted: 'bigint',
  rowsRejected: 'bigint',
  invented: 'boolean',
  source: 'text',
  sheet: 'text',
  agreement: 'text',
};

/** Fills the marts of deliveries and rejected rows, and temp table `delivery_rank`: which delivery wins a key, the lowest first. */
export const fillDeliveries = async (
  connection: DuckDBConnection,
  warehouse: Warehouse,
  deliveries: readonly DeliveryFacts[],
  sources: readonly Source[],
): Promise<void> => {
  const ranked = rankDeliveries(deliveries);
  // As one text: a statement per delivery takes longer than all marts of ten years.
  const facts = ranked.map((d, rank) => ({
    ...d,
    rank,
    file: rowsPath(warehouse, d.id),
    invented: d.origin === 'invented',
    agreement: olderAgreement(d, sources),
  }));
  await connection.run(
    `create temp table delivery_rank as select rank, id as delivery, * exclude (rank, id)
    from (select unnest(from_json($1, ${sqlText(JSON.stringify([deliveryColumns]))}), recursive := true))`,
    [JSON.stringify(facts)],
  );
  await connection.run(`insert into delivery select gemeente, delivery, kind, "fileName", sha256, bytes, encoding,
    "loadedAt", "periodFrom", "periodTo", "rowsRead", "rowsAccepted", "rowsRejected", invented, source, sheet, agreement
    from delivery_rank order by rank`);
  const rejects = ranked.map((d) => sqlText(join(deliveryFolder(warehouse, d.id), 'rejects.parquet')));
  if (rejects.length > 0)
    await connection.run(`insert into reject
      select d.gemeente, d.delivery, r.row_number, r.column_name, r.rule, r.value_masked, r.message
      from read_parquet([${rejects.join(', ')}], filename = true) as r
      join delivery_rank as d on d.delivery = parse_path(r.filename)[-2]
      order by d.rank, r.row_number, r.column_name, r.rule`);
};
