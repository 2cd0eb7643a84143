import { sql } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import type { Count } from '../indicator.ts';
import type { QuarterSpec } from './events.ts';
import { perQuarter } from './per-quarter.ts';
import { columnOrSql, type ColumnOf } from './where.ts';

/** Percentile (0.5 is the median, interpolated) in days from `from` to `date`, over the rows dated in each covered quarter. */
export function percentileInQuarter<M extends keyof Marts>(
  spec: QuarterSpec<M> & { from: ColumnOf<M>; percentile: number },
): Count {
  const days = sql`cast(${columnOrSql(spec.date)} - ${sql.ref(spec.from)} as double precision)`;
  return perQuarter(spec, {
    n: sql`count(${days})`,
    numerator: sql`percentile_cont(${sql.lit(spec.percentile)}) within group (order by ${days})`,
    empty: null,
  });
}
