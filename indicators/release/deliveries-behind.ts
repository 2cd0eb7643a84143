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
    // A table of StatLine is about years: the quarters of one year stand on the same rows of it.
    const used = new Map<string, Promise<ReadonlySet<string>>>();
    await Promise.all(
      [...periods].map(async (period) => {
        const touching = deliveriesBehind(deliveries, count, period);
        const rows = count.kinds.includes(manyTables) ? touching.filter(({ kind }) => kind === manyTables) : [];
        if (rows.length > 0 && !used.has(yearOf(period))) used.set(yearOf(period), counted(db, count, period));
        const counts = await used.get(yearOf(period));
        known.set(
          `${key}|${period}`,
          touching.flatMap(({ id, kind }) => (kind !== manyTables || counts?.has(id) ? id : [])),
        );
      }),
    );
  }
  return observations.map((o) => ({ ...o, deliveries: known.get(`${o.measure}|${o.period}`) ?? [] }));
}

const yearOf = (period: string) => period.slice(0, 4);

async function counted(db: Db, count: Count, period: string): Promise<ReadonlySet<string>> {
  const rows = await count.rows(db, period).execute();
  return new Set(rows.map(({ delivery }) => delivery));
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
