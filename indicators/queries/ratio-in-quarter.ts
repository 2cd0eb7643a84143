import { sql, type RawBuilder } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import type { Breakdown, Count, CountRow } from '../indicator.ts';
import { asQuery } from './as-query.ts';
import { countColumns } from './count-columns.ts';
import { coverage, kindsOf } from './coverage.ts';
import { groupOf } from './group-of.ts';
import { behind } from './kinds.ts';
import { groupsSeen, type QuarterSpec } from './per-quarter.ts';
import { columnOrSql, condition } from './where.ts';

/** Rows of one mart, dated: gemeente, event_year, event_quarter, "group", delivery, row_number. */
export type Events = { kinds: readonly string[]; select: (by: Breakdown | null) => RawBuilder<unknown> };

/** The rows of a mart as events, so that rows of different marts can stand above and below one line. */
export function events<M extends keyof Marts>(spec: QuarterSpec<M>): Events {
  const date = columnOrSql(spec.date);
  const year = sql`cast(extract(year from ${date}) as integer)`;
  return {
    kinds: kindsOf(spec.kind),
    select: (by) => sql`
      select gemeente, ${year} as event_year, cast(extract(quarter from ${date}) as integer) as event_quarter,
        ${groupOf(by, year)} as "group", delivery, row_number
      from ${sql.table(spec.mart)}
      where ${date} is not null and ${condition(spec.where)}
    `,
  };
}

/**
 * Events above against events below the line in each quarter that all their kinds cover. A quarter with nothing below has
 * denominator 0, and so no ratio. n is the number of events on both sides.
 */
export function ratioInQuarter(above: readonly Events[], below: readonly Events[]): Count {
  const kinds = [...new Set([...above, ...below].flatMap((side) => side.kinds))];
  const all = (by: Breakdown | null) =>
    sql`(${sql.join(
      [
        ...above.map(({ select }) => sql`select a.*, 1 as above, 0 as below from (${select(by)}) a`),
        ...below.map(({ select }) => sql`select b.*, 0 as above, 1 as below from (${select(by)}) b`),
      ],
      sql` union all `,
    )})`;

  return {
    kinds: behind(kinds),
    counts: (db, by) =>
      asQuery<CountRow>(
        db,
        sql`
          with events as materialized ${all(by)}
          select ${countColumns({
            gemeente: sql`d.gemeente`,
            period: sql`d.period`,
            group: sql`g."group"`,
            n: sql`coalesce(c.above + c.below, 0)`,
            numerator: sql`coalesce(c.above, 0)`,
            denominator: sql`coalesce(c.below, 0)`,
          })}
          from ${coverage(kinds)} d
          join ${groupsSeen(by, sql`events`)} g on g.gemeente = d.gemeente
          left join (
            select gemeente, event_year, event_quarter, "group", sum(above) as above, sum(below) as below
            from events e
            group by gemeente, event_year, event_quarter, "group"
          ) c on c.gemeente = d.gemeente and c.event_year = d.jaar and c.event_quarter = d.kwartaal
            and c."group" is not distinct from g."group"
        `,
      ),
    rows: (db, period) =>
      asQuery(
        db,
        sql`
          select distinct e.delivery, e.row_number as "rowNumber"
          from ${all(null)} e
          join ${coverage(kinds)} d
            on d.gemeente = e.gemeente and d.jaar = e.event_year and d.kwartaal = e.event_quarter
          where d.period = ${period}
          order by e.delivery, "rowNumber"
        `,
      ),
  };
}
