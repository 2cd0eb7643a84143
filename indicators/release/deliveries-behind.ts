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
    const periods = new Set(observations.flatMap(({ measure, period }) => (measure === key ? period : [])));
    await Promise.all(
      [...periods].map(async (period) => {
        const touching = deliveriesBehind(deliveries, count, period);
        known.set(
          `${key}|${period}`,
          count.kinds.includes(manyTables) ? await counted(db, count, period, touching) : touching,
        );
      }),
    );
  }
  return observations.map((o) => ({ ...o, deliveries: known.get(`${o.measure}|${o.period}`) ?? [] }));
}

async function counted(db: Db, count: Count, period: string, touching: readonly string[]): Promise<string[]> {
  const rows = await count.rows(db, period).execute();
  const used = new Set(rows.map(({ delivery }) => delivery));
  return touching.filter((id) => used.has(id));
}

function deliveriesBehind(deliveries: readonly Delivery[], { kinds, fromEarlier }: Count, period: string): string[] {
  const { first, last } = daysOf(period);
  return deliveries
    .filter(({ kind }) => kinds.includes(kind))
    .filter(
      ({ periodFrom, periodTo }) =>
        (periodFrom ?? first) <= last && (fromEarlier === true || (periodTo ?? last) >= first),
    )
    .map(({ id }) => id);
}
