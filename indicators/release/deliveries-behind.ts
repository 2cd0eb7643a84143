import type { Count, Db, Indicator } from '../indicator.ts';
import { daysOf } from './period.ts';
import type { Delivery, Observation } from './schema.ts';

/** One kind of extract for hundreds of tables: here only the rows themselves tell which file stands behind a figure. */
const manyTables = 'statline';

/** Per measure ('I05/main') the deliveries and years of the StatLine tables that were counted. */
export type CountedTables = ReadonlyMap<string, readonly { delivery: string; year: string }[]>;

export async function readCountedTables(db: Db, indicators: readonly Indicator[]): Promise<CountedTables> {
  const asked = indicators.flatMap(({ id, measures }) =>
    measures.flatMap(({ key, count }) => {
      const query = count.statline?.(db);
      return query === undefined ? [] : query.execute().then((rows) => [`${id}/${key}`, rows] as const);
    }),
  );
  return new Map(await Promise.all(asked));
}

/** Per measure ('I26/main') the deliveries that hold rows of it, whatever their own period, with the period of those rows. */
export type ToldElsewhere = ReadonlyMap<string, readonly { delivery: string; period: string }[]>;

export async function readTold(db: Db, indicators: readonly Indicator[]): Promise<ToldElsewhere> {
  // Many measures count the same rows in another way: each query runs once.
  const answers = new Map<string, Promise<{ delivery: string; period: string }[]>>();
  const asked = indicators.flatMap(({ id, measures }) =>
    measures.flatMap(({ key, count }) => {
      const query = count.told?.(db);
      if (query === undefined) return [];
      const { sql, parameters } = query.compile();
      const text = JSON.stringify([sql, parameters]);
      const answer = answers.get(text) ?? query.execute();
      answers.set(text, answer);
      return answer.then((rows) => [`${id}/${key}`, rows] as const);
    }),
  );
  return new Map(await Promise.all(asked));
}

/**
 * The ids of the deliveries behind every figure of an indicator: those of its kinds whose own period touches the period of the
 * figure (a delivery without a period always does), for StatLine those with the rows that were counted, and those of another
 * period that hold rows of this one, such as a decision that is told in the file of a later quarter.
 */
export function withDeliveries(
  indicator: Indicator,
  observations: readonly Observation[],
  deliveries: readonly Delivery[],
  { counted, told }: { counted: CountedTables; told: ToldElsewhere },
): Observation[] {
  const known = new Map<string, string[]>();
  for (const { key, count } of indicator.measures) {
    const used = Map.groupBy(counted.get(`${indicator.id}/${key}`) ?? [], ({ delivery }) => delivery);
    const counts = ({ id, kind }: Delivery, period: string) =>
      kind !== manyTables || used.get(id)?.some(({ year }) => year === period.slice(0, 4));
    const rows = told.get(`${indicator.id}/${key}`) ?? [];
    for (const [place, { period, peer }] of placesOf(observations, key, count)) {
      const ofPeriod = new Set(
        deliveriesBehind(deliveries, { ...count, kinds: kindsOf(count, peer) }, period).flatMap((one) =>
          counts(one, period) ? one.id : [],
        ),
      );
      const elsewhere = new Set(
        rows.flatMap((row) =>
          (count.fromEarlier === true ? row.period <= period : row.period === period) && !ofPeriod.has(row.delivery)
            ? row.delivery
            : [],
        ),
      );
      const total = observations.find((o) => o.measure === key && o.period === period && o.breakdown === null);
      const behind = mayBeNamed(elsewhere.size, total) ? new Set([...ofPeriod, ...elsewhere]) : ofPeriod;
      known.set(
        place,
        deliveries.flatMap(({ id }) => (behind.has(id) ? id : [])),
      );
    }
  }
  const countOf = new Map(indicator.measures.map(({ key, count }) => [key, count]));
  return observations.map((o) => ({
    ...o,
    deliveries: known.get(placeOf(o, isPeer(o, countOf.get(o.measure)))) ?? [],
  }));
}

const isPeer = ({ region }: Observation, count: Count | undefined): boolean =>
  count?.peerKinds !== undefined && !region.startsWith('GM');

const placeOf = ({ measure, period }: Observation, peer: boolean): string => `${measure}|${period}|${peer}`;

const placesOf = (observations: readonly Observation[], key: string, count: Count) =>
  new Map(
    observations
      .filter((o) => o.measure === key)
      .map((o) => [placeOf(o, isPeer(o, count)), { period: o.period, peer: isPeer(o, count) }]),
  );

/** Where the figures of other regions are from a publication, its files stand behind those alone. */
const kindsOf = ({ kinds, peerKinds }: Count, peer: boolean): readonly string[] =>
  peerKinds === undefined ? kinds : peer ? peerKinds : kinds.filter((kind) => !peerKinds.includes(kind));

/**
 * Whether so many files may be named because they hold rows of a figure: each holds one at least, so together they say that
 * there are so many. That is no news beside a shown number of twice as many, which was not rounded up from less.
 */
const mayBeNamed = (files: number, total: Observation | undefined): boolean => files <= (total?.n ?? 0) / 2;

function deliveriesBehind(
  deliveries: readonly Delivery[],
  { kinds, fromEarlier }: Count,
  period: string,
): readonly Delivery[] {
  const { first, last } = daysOf(period);
  return deliveries
    .filter(({ kind }) => kinds.includes(kind))
    .filter(
      ({ periodFrom, periodTo }) =>
        (periodFrom ?? first) <= last && (fromEarlier === true || (periodTo ?? last) >= first),
    );
}
