import type { Count, Db, Indicator } from '../indicator.ts';
import { daysOf } from './period.ts';
import type { Delivery, Observation } from './schema.ts';

/** One kind of extract for hundreds of tables: here only the rows themselves tell which file stands behind a figure. */
const manyTables = 'statline';

/**
 * The ids of the deliveries behind every figure of an indicator: those of its kinds whose own period touches the period of the
 * figure (a delivery without a period always does), and for StatLine those with the rows that were counted.
 */
export async function withDeliveries(
  db: Db,
  indicator: Indicator,
  observations: readonly Observation[],
  deliveries: readonly Delivery[],
): Promise<Observation[]> {
  const known = new Map<string, string[]>();
  for (const { key, count } of indicator.measures) {
    const ofStatline = (await count.statline?.(db).execute()) ?? [];
    const used = Map.groupBy(ofStatline, ({ delivery }) => delivery);
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
