import { sql, type RawBuilder } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import type { Count } from '../indicator.ts';
import { events, inEachQuarter, type QuarterSpec } from './events.ts';
import { oncePerTable } from './tables.ts';
import type { ColumnOf } from './where.ts';

/**
 * The sum of `euros` over the rows dated in each covered quarter, in EUR, with what each contributor brings to it. Rows whose
 * contributor is not known count as those of one: that hides more, never less. n is the number of contributors.
 */
export function amountInQuarter<M extends keyof Marts>(
  spec: QuarterSpec<M> & { euros: RawBuilder<unknown>; contributor: ColumnOf<M> },
): Count {
  const side = events(spec);
  const of = ['gemeente', 'event_year', 'event_quarter'];
  const cell = sql`${sql.join(of.map((column) => sql.ref(column)))}, breakdown, "group"`;
  return inEachQuarter(
    [side],
    (tables) => sql`
      select ${cell}, count(*) as n, sum(euros) as numerator, null as denominator,
        string_agg(cast(euros as text), ' ' order by euros desc) as contributions
      from (
        select ${cell}, contributor, sum(euros) as euros
        from (${oncePerTable(
          tables,
          sql`select *, coalesce(${sql.ref(spec.contributor)}, '') as contributor, ${spec.euros} as euros
            from (${side.select(tables)}) e`,
          [...of, 'contributor', 'euros'],
        )}) r
        group by ${cell}, contributor
      ) c
      group by ${cell}
    `,
    { empty: 0, seen: 'n', columns: ['contributions'] },
  );
}
