import type { DuckDBConnection } from '@duckdb/node-api';
import { type DeliveryFacts, deliveryFolder } from './delivery.ts';
import { valuesNow } from './older-rows.ts';
import { quarterEnd, quarterStart } from './quarter.ts';
import { rankDeliveries } from './rank-deliveries.ts';
import { withReadingDatabase } from './reading-database.ts';
import { covers } from './replaced-deliveries.ts';
import type { Source } from './sources/source.ts';
import { sqlName } from './sql-name.ts';
import type { Warehouse } from './warehouse.ts';

/**
 * A new delivery beside another one. `otherwise`: rows of the new one that say something else and do not count. `dropped`: rows
 * of the other, of days that the new one is about, which the new one does not have and which go on counting.
 */
export type Outweighed = {
  newer: DeliveryFacts;
  by: DeliveryFacts;
  otherwise: number;
  addsNothing: boolean;
  dropped: number;
  /** Both came with one load, so neither was meant to go before the other. */
  together: boolean;
};

/**
 * The new deliveries of which rows do not count because another one has their key (see rank-deliveries.ts): one of a later
 * period, which stood already, or one of the same period that came along. Also those that add nothing at all, and those that
 * take nothing away from a longer one. All may be a correction of a part of that delivery, which its own rows then undo, and
 * no program can tell whether they are.
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
    const longer = standing.filter((by) => !ids.has(by.id) && (tellsOfLater(by, newer) || isLonger(by, newer)));
    const along = fresh.filter(
      (by) => by !== newer && rankDeliveries([newer, by])[0] === by && isOfOnePeriod(by, newer),
    );
    return [...longer, ...along].map((by) => ({ newer, by, source, together: ids.has(by.id) }));
  });
  if (pairs.length === 0) return [];
  return withReadingDatabase(async ({ connection }) => {
    const found: Outweighed[] = [];
    for (const { newer, by, source, together } of pairs) {
      const counted = await compare(connection, warehouse, { newer, by }, source);
      const otherwise = together || tellsOfLater(by, newer) ? counted.otherwise : 0;
      const dropped = together || !isLonger(by, newer) ? 0 : counted.dropped;
      const addsNothing = counted.addsNothing && !together;
      if (otherwise > 0 || addsNothing || dropped > 0)
        found.push({ newer, by, otherwise, dropped, addsNothing, together });
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

/** Whether one delivery has all quarters of another of its kind, and more. */
const isLonger = (by: DeliveryFacts, newer: DeliveryFacts): boolean => covers(by, newer) && !covers(newer, by);

const isOfOnePeriod = (a: DeliveryFacts, b: DeliveryFacts): boolean =>
  a.kind === b.kind && a.gemeente === b.gemeente && a.periodTo !== null && a.periodTo === b.periodTo;

const compare = async (
  connection: DuckDBConnection,
  warehouse: Warehouse,
  { newer, by }: Pick<Outweighed, 'newer' | 'by'>,
  { columns, key, period }: Source,
): Promise<Pick<Outweighed, 'otherwise' | 'addsNothing' | 'dropped'>> => {
  const keys = key.map(sqlName).join(', ');
  const days = period !== null && 'days' in period ? period.days : null;
  const [from, to] = [quarterStart(newer.periodFrom ?? ''), quarterEnd(newer.periodTo ?? '')];
  const ofThoseDays =
    days === null ? 'false' : `len(list_filter(${days}, lambda day: day between '${from}' and '${to}')) > 0`;
  const rows = ({ id }: DeliveryFacts): Promise<string> =>
    valuesNow(connection, deliveryFolder(warehouse, id), columns);
  const result = await connection.runAndReadAll(`with
    newer as (${await rows(newer)}),
    older as (${await rows(by)}),
    different as (select * from newer except all select * from older),
    gone as (select ${keys} from older where ${ofThoseDays} except select ${keys} from newer)
    select count(*)::integer, count(*) filter (where (${keys}) in (select (${keys}) from older))::integer,
      (select count(*) from gone)::integer, (select count(*) from (select ${keys} from newer intersect select ${keys} from older))::integer
    from different`);
  const [different, otherwise, gone, shared] = result.getRows()[0] ?? [];
  return {
    otherwise: Number(otherwise),
    addsNothing: Number(different) === 0,
    dropped: Number(shared) === 0 ? 0 : Number(gone),
  };
};
