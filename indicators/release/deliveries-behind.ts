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

/**
 * The ids of the deliveries behind every figure of an indicator: those of its kinds whose own period touches the period of the
 * figure (a delivery without a period always does), and for StatLine those with the rows that were counted.
 */
export function withDeliveries(
  indicator: Indicator,
  observations: readonly Observation[],
  deliveries: readonly Delivery[],
  counted: CountedTables,
): Observation[] {
  const known = new Map<string, string[]>();
  for (const { key, count } of indicator.measures) {
    const used = Map.groupBy(counted.get(`${indicator.id}/${key}`) ?? [], ({ delivery }) => delivery);
    const counts = ({ id, kind }: Delivery, period: string) =>
      kind !== manyTables || used.get(id)?.some(({ year }) => year === period.slice(0, 4));
    for (const period of new Set(observations.flatMap((o) => (o.measure === key ? o.period : [])))) {
      const behind = deliveriesBehind(deliveries, count, period).filter((delivery) => counts(delivery, period));
      known.set(
        `${key}|${period}`,
        behind.map(({ id }) => id),
      );
    }
  }
  return observations.map((o) => ({ ...o, deliveries: known.get(`${o.measure}|${o.period}`) ?? [] }));
}

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
