import type { DuckDBConnection } from '@duckdb/node-api';
import { type DeliveryFacts, deliveryFolder } from './delivery.ts';
import { valuesNow } from './older-rows.ts';
import { quarterEnd, quarterStart } from './quarter.ts';
import { withReadingDatabase } from './reading-database.ts';
import { covers } from './replaced-deliveries.ts';
import type { Source } from './sources/source.ts';
import { sqlName } from './sql-name.ts';
import { Stop } from './stop.ts';
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
};

/**
 * The new deliveries of which rows do not count because another one that stood already, of a later period, has their key (see
 * rank-deliveries.ts). Also those that add nothing at all, and those that take nothing away from a longer one. All may be a
 * correction of a part of that delivery, which its own rows then undo, and no program can tell whether they are.
 * @throws Stop when two new deliveries say other things of one key: the names of files would decide between them.
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
    return standing
      .filter((by) => !ids.has(by.id) && (tellsOfLater(by, newer) || isLonger(by, newer)))
      .map((by) => ({ newer, by, source }));
  });
  const rivals = fresh.flatMap((newer, at) => {
    const source = sources.find(({ kind, key }) => kind === newer.kind && key.length > 0);
    const others = fresh.slice(0, at).filter((by) => isOfOnePeriod(by, newer));
    return source === undefined ? [] : others.map((by) => ({ newer, by, source }));
  });
  if (pairs.length === 0 && rivals.length === 0) return [];
  return withReadingDatabase(async ({ connection }) => {
    const found: Outweighed[] = [];
    for (const { newer, by, source } of rivals) {
      const { otherwise } = await compare(connection, warehouse, { newer, by }, source);
      if (otherwise > 0) throw contradiction(by, newer);
    }
    for (const { newer, by, source } of pairs) {
      const { addsNothing, ...counted } = await compare(connection, warehouse, { newer, by }, source);
      const otherwise = tellsOfLater(by, newer) ? counted.otherwise : 0;
      const dropped = isLonger(by, newer) ? counted.dropped : 0;
      if (otherwise > 0 || addsNothing || dropped > 0) found.push({ newer, by, otherwise, dropped, addsNothing });
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

const contradiction = (one: DeliveryFacts, other: DeliveryFacts): Stop =>
  new Stop(
    `${one.fileName} en ${other.fileName} gaan over dezelfde periode en spreken elkaar tegen: ze noemen dezelfde nummers met andere gegevens. Welk van de twee klopt, is niet te zien. Er is niets veranderd. ` +
      'Haal het bestand weg dat niet meer klopt en laad opnieuw. Horen beide erbij, laad dan eerst het oudste bestand en daarna het nieuwste: wat het laatst is geladen, telt.',
  );

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
