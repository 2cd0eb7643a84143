import { sql, type RawBuilder } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import type { Breakdown, Count, CountRow } from '../indicator.ts';
import { asQuery } from './as-query.ts';
import { citedRows, type ToldApart } from './cited-rows.ts';
import { countColumns } from './count-columns.ts';
import { coverage, kindsOf } from './coverage.ts';
import { groupsSeen } from './events.ts';
import { groupOf } from './group-of.ts';
import { behind } from './kinds.ts';
import { columnOrSql, condition, type ColumnOf, type Where } from './where.ts';

export type RunningSpec<M extends keyof Marts> = {
  mart: M;
  kind: string | readonly string[];
  start: ColumnOf<M>;
  /** A column, or SQL over the columns of the mart. */
  einde: ColumnOf<M> | RawBuilder<unknown>;
  where?: Where<M>;
  /** Count distinct values of this column (persoon) instead of rows. */
  distinct?: ColumnOf<M>;
  /** The attributes that the figure depends on and that rows of their own may tell. */
  toldApart?: readonly ToldApart<M>[];
};

export type RunningSelects = {
  kinds: readonly string[];
  /** A CountRow per covered quarter and group. */
  counts: (by: Breakdown | null) => RawBuilder<unknown>;
  /** The accepted rows that run on the reference date of a quarter. */
  rows: (period: string) => RawBuilder<unknown>;
};

/** What runs on the last day of each covered quarter, as a count; provisional while the quarter is not wholly delivered. */
export function runningOnReferenceDate<M extends keyof Marts>(spec: RunningSpec<M>): Count {
  const { kinds, counts, rows } = runningSelects(spec);
  return {
    kinds,
    fromEarlier: true,
    counts: (db, by) => asQuery<CountRow>(db, counts(by)),
    rows: (db, period) => asQuery(db, rows(period)),
  };
}

/**
 * What runs on the last day of each covered quarter: start <= day and (einde is null or einde > day). Cases are counted as a
 * running sum of those in minus those out; distinct persons, and ages (which change with the day), by joining the days.
 */
export function runningSelects<M extends keyof Marts>(spec: RunningSpec<M>): RunningSelects {
  const kinds = kindsOf(spec.kind);
  const start = sql.ref(spec.start);
  const einde = columnOrSql(spec.einde);
  const cases = (by: Breakdown | null) => sql`(
    select *, ${start} as run_start, ${einde} as run_end, ${by === 'leeftijd' ? sql`null` : groupOf(by, sql`0`)} as "group"
    from ${sql.table(spec.mart)}
    where ${start} is not null and (${einde} is null or ${einde} > ${start}) and ${condition(spec.where)}
  )`;
  const runs = sql`e.run_start <= d.einde and (e.run_end is null or e.run_end > d.einde)`;

  const columns = countColumns({
    gemeente: sql`c.gemeente`,
    period: sql`period`,
    group: sql`c."group"`,
    n: sql`c.n`,
    numerator: sql`c.n`,
    provisional: sql`not volledig`,
  });

  const joined = (by: Breakdown | null) => {
    const unit = spec.distinct === undefined ? sql`s.unit` : sql`distinct s.unit`;
    return sql`
      with seen as materialized (
        select d.gemeente, d.period, ${by === 'leeftijd' ? groupOf(by, sql`d.jaar`) : sql`e."group"`} as "group",
          ${spec.distinct === undefined ? sql`1` : sql`e.${sql.ref(spec.distinct)}`} as unit
        from ${coverage(kinds)} d join ${cases(by)} e on e.gemeente = d.gemeente and ${runs}
      )
      select ${columns}
      from (
        select d.gemeente, d.period, d.volledig, g."group", count(${unit}) as n
        from ${coverage(kinds)} d
        join ${groupsSeen(by, sql`seen`)} g on g.gemeente = d.gemeente
        left join seen s
          on s.gemeente = d.gemeente and s.period = d.period and s."group" is not distinct from g."group"
        group by d.gemeente, d.period, d.volledig, g."group"
      ) c
    `;
  };

  const cumulative = (by: Breakdown | null) => sql`
    with cases as materialized (select gemeente, run_start, run_end, "group" from ${cases(by)} s)
    select ${columns}
    from ${coverage(kinds)} d
    join (
      select gemeente, quarter, "group", sum(sum(change)) over (partition by gemeente, "group" order by quarter) as n
      from (
        select gemeente, ${quarterOf('run_start')} as quarter, "group", 1 as change from cases
        union all
        select gemeente, ${quarterOf('run_end')}, "group", -1 from cases where run_end is not null
        union all
        select d.gemeente, d.jaar * 4 + d.kwartaal, g."group", 0
        from ${coverage(kinds)} d join ${groupsSeen(by, sql`cases`)} g on g.gemeente = d.gemeente
      ) changes
      group by gemeente, quarter, "group"
    ) c on c.gemeente = d.gemeente and c.quarter = d.jaar * 4 + d.kwartaal
  `;

  return {
    kinds: behind(kinds),
    counts: (by) => (spec.distinct === undefined && by !== 'leeftijd' ? cumulative(by) : joined(by)),
    rows: (period) =>
      citedRows(
        sql`
          from ${coverage(kinds)} d join ${cases(null)} e on e.gemeente = d.gemeente and ${runs}
          where d.period = ${period}
        `,
        spec.toldApart,
      ),
  };
}

const quarterOf = (date: string) =>
  sql`cast(extract(year from ${sql.ref(date)}) * 4 + extract(quarter from ${sql.ref(date)}) as integer)`;
