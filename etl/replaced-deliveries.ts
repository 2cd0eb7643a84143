import type { DuckDBConnection } from '@duckdb/node-api';
import { type DeliveryFacts, deliveryFolder } from './delivery.ts';
import { deliveryRows } from './delivery-rows.ts';
import { quarterEnd, quarterStart } from './quarter.ts';
import { withReadingDatabase } from './reading-database.ts';
import type { Source } from './sources/source.ts';
import { sqlName } from './sql-name.ts';
import type { Warehouse } from './warehouse.ts';

export type Replaced = { older: DeliveryFacts; newer: DeliveryFacts };

/**
 * The deliveries in force whose place is taken by one of this load: of the same kind and gemeente, of quarters that the
 * new one covers, and with at least half of its rows in the new one under the same key. A file without those rows is no
 * correction but another part of the period (a month, one of the wetten), and then both count.
 */
export const replacedDeliveries = async (
  warehouse: Warehouse,
  inForce: readonly DeliveryFacts[],
  loaded: readonly DeliveryFacts[],
  sources: readonly Source[],
): Promise<readonly Replaced[]> => {
  const ids = new Set(loaded.map((delivery) => delivery.id));
  const replacing = new Map(sources.filter((s) => s.replaces === 'period').map((source) => [source.kind, source]));
  const covered = inForce
    .filter((older) => !ids.has(older.id))
    .flatMap((older) => loaded.filter((newer) => covers(newer, older)).map((newer) => ({ older, newer })))
    .filter(({ older }) => replacing.has(older.kind));
  if (covered.length === 0) return [];
  return withReadingDatabase(async ({ connection }) => {
    const replaced = new Map<string, Replaced>();
    for (const pair of covered) {
      const source = replacing.get(pair.older.kind);
      if (source && (await isCorrection(connection, warehouse, pair, source))) replaced.set(pair.older.id, pair);
    }
    return [...replaced.values()];
  });
};

const covers = (newer: DeliveryFacts, older: DeliveryFacts): boolean =>
  newer.kind === older.kind &&
  newer.gemeente === older.gemeente &&
  newer.periodFrom !== null &&
  newer.periodTo !== null &&
  older.periodFrom !== null &&
  older.periodTo !== null &&
  quarterStart(newer.periodFrom) <= quarterStart(older.periodFrom) &&
  quarterEnd(newer.periodTo) >= quarterEnd(older.periodTo);

const isCorrection = async (
  connection: DuckDBConnection,
  warehouse: Warehouse,
  { older, newer }: Replaced,
  source: Source,
): Promise<boolean> => {
  const rows = (delivery: DeliveryFacts): string =>
    `(${deliveryRows(deliveryFolder(warehouse, delivery.id), source.columns)})`;
  const key = source.key.map(sqlName).join(', ');
  const result = await connection.runAndReadAll(`select
    (select count(*) from (select ${key} from ${rows(older)} intersect select ${key} from ${rows(newer)})) * 2
      >= (select count(*) from ${rows(older)})`);
  return result.getRows()[0]?.[0] === true;
};
