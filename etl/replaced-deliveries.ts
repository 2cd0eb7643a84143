import type { DuckDBConnection } from '@duckdb/node-api';
import { type DeliveryFacts, deliveryFolder } from './delivery.ts';
import { deliveryValues } from './delivery-rows.ts';
import { quarterEnd, quarterStart } from './quarter.ts';
import { withReadingDatabase } from './reading-database.ts';
import type { Source } from './sources/source.ts';
import type { Warehouse } from './warehouse.ts';

export type Replaced = { older: DeliveryFacts; newer: DeliveryFacts };

/**
 * The deliveries in force whose place is taken by one of this load: of the same kind and gemeente, of quarters that the
 * new one covers, and with at least half of its rows in the new one under the same key, unless a person has said whether it
 * is a correction. A file of those quarters with fewer of them is asked about before it comes here (see unclear-place.ts).
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

/** Whether one delivery has every quarter of another of its kind. */
export const covers = (newer: DeliveryFacts, older: DeliveryFacts): boolean =>
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
): Promise<boolean> =>
  newer.correction ??
  hasHalfOf(connection, source, deliveryFolder(warehouse, newer.id), deliveryFolder(warehouse, older.id));

/** Whether the delivery in one folder holds at least half of the keys of that in another. */
export const hasHalfOf = async (
  connection: DuckDBConnection,
  { key, columns }: Source,
  newer: string,
  older: string,
): Promise<boolean> => {
  const own = columns.filter(({ name }) => key.includes(name));
  const keys = (folder: string): string => deliveryValues(folder, own);
  const result = await connection.runAndReadAll(`select
    (select count(*) from (${keys(older)} intersect ${keys(newer)})) * 2 >= (select count(*) from (${keys(older)}))`);
  return result.getRows()[0]?.[0] === true;
};
