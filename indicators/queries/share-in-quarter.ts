import { sql } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import type { Count } from '../indicator.ts';
import type { QuarterSpec } from './events.ts';
import { perQuarter } from './per-quarter.ts';
import { condition, type ColumnOf, type Where } from './where.ts';

/**
 * Of the rows dated in each covered quarter (`where`), those that meet `numerator`. With `distinct`, a combination of these
 * columns counts once: ['persoon', 'bestemming'] counts a resident once per bestemming.
 */
export function shareInQuarter<M extends keyof Marts>(
  spec: QuarterSpec<M> & { numerator: Where<M>; distinct?: readonly ColumnOf<M>[] },
): Count {
  const unit =
    spec.distinct === undefined
      ? sql`*`
      : sql`distinct ${sql.join(
          spec.distinct.map((column) => sql`cast(${sql.ref(column)} as text)`),
          sql` || '|' || `,
        )}`;
  const all = sql`count(${unit})`;
  const yes = sql`count(${unit}) filter (where ${condition(spec.numerator)})`;
  return perQuarter(spec, { n: all, numerator: yes, denominator: all, empty: 0 });
}
