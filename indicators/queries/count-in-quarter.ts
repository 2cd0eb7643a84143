import { sql } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import type { Count } from '../indicator.ts';
import type { QuarterSpec } from './events.ts';
import { perQuarter } from './per-quarter.ts';
import type { ColumnOf } from './where.ts';

/** Rows (or distinct values of a column, such as persoon) dated in each covered quarter. */
export function countInQuarter<M extends keyof Marts>(spec: QuarterSpec<M> & { distinct?: ColumnOf<M> }): Count {
  const n = spec.distinct === undefined ? sql`count(*)` : sql`count(distinct ${sql.ref(spec.distinct)})`;
  return perQuarter(spec, { n, numerator: n, empty: 0 });
}
