import type { DuckDBConnection } from '@duckdb/node-api';
import { type DeliveryFacts, deliveryFolder } from './delivery.ts';
import { deliveryValues } from './delivery-rows.ts';
import { withReadingDatabase } from './reading-database.ts';
import type { Source } from './sources/source.ts';
import { sqlName } from './sql-name.ts';
import type { Warehouse } from './warehouse.ts';

/** A new delivery beside one that stood and tells of a later day: rows of the new one that say something else and do not count. */
export type Outweighed = { newer: DeliveryFacts; by: DeliveryFacts; otherwise: number; addsNothing: boolean };

/**
 * The new deliveries of which rows do not count because a delivery of a later period, which stood already, has their key (see
 * rank-deliveries.ts); also those that add nothing at all. Both may be a correction of a part of that delivery, which its own
 * rows then undo, and no program can tell whether they are.
 */
export const outweighedDeliveries = async (
  warehouse: Warehouse,
  standing: readonly DeliveryFacts[],
  fresh: readonly DeliveryFacts[],
  sources: readonly Source[],
): Promise<readonly Outweighed[]> => {
  const ids = new Set(fresh.map(({ id }) => id));
  const pairs = fresh.flatMap((newer) => {
    const source = sources.find(({ kind, replaces }) => kind === newer.kind && replaces === 'period');
    if (source === undefined) return [];
    const later = standing.filter((by) => !ids.has(by.id) && tellsOfLater(by, newer));
    return later.map((by) => ({ newer, by, source }));
  });
  if (pairs.length === 0) return [];
  return withReadingDatabase(async ({ connection }) => {
    const found: Outweighed[] = [];
    for (const { newer, by, source } of pairs) {
      const counted = await compare(connection, warehouse, { newer, by }, source);
      if (counted.otherwise > 0 || counted.addsNothing) found.push({ newer, by, ...counted });
    }
    return found;
  });
};

/** Whether one delivery goes on for longer than another of its kind, and begins before that ends. */
const tellsOfLater = (by: DeliveryFacts, newer: DeliveryFacts): boolean =>
  by.kind === newer.kind &&
  by.gemeente === newer.gemeente &&
  by.periodFrom !== null &&
  by.periodTo !== null &&
  newer.periodTo !== null &&
  by.periodTo > newer.periodTo &&
  by.periodFrom <= newer.periodTo;

const compare = async (
  connection: DuckDBConnection,
  warehouse: Warehouse,
  { newer, by }: Pick<Outweighed, 'newer' | 'by'>,
  { columns, key }: Source,
): Promise<Pick<Outweighed, 'otherwise' | 'addsNothing'>> => {
  const rows = ({ id }: DeliveryFacts): string => deliveryValues(deliveryFolder(warehouse, id), columns);
  const result = await connection.runAndReadAll(`with
    newer as (${rows(newer)}),
    older as (${rows(by)}),
    different as (select * from newer except all select * from older)
    select count(*)::integer, count(*) filter (where (${key.map(sqlName).join(', ')}) in (select (${key.map(sqlName).join(', ')}) from older))::integer
    from different`);
  const [different, otherwise] = result.getRows()[0] ?? [];
  return { otherwise: Number(otherwise), addsNothing: Number(different) === 0 };
};
