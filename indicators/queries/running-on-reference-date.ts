import { sql, type RawBuilder } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import type { Count, CountRow, Needed, OneFigure, Table } from '../indicator.ts';
import { asQuery } from './as-query.ts';
import { atEachAge } from './at-each-age.ts';
import { citedRows, type ToldApart } from './cited-rows.ts';
import { countColumns } from './count-columns.ts';
import { coverage, covers, kindsOf, needsOf, type Needs } from './coverage.ts';
import { casesInAndOut, unitsInAndOut } from './in-and-out.ts';
import { groupOf } from './group-of.ts';
import { ofFigure } from './of-figure.ts';
import { quarterOf } from './quarter-of.ts';
import { groupColumns, groupsSeen } from './tables.ts';
import { eachOnce } from './told-in.ts';
import { columnOrSql, condition, type ColumnOf, type Where } from './where.ts';

export type RunningSpec<M extends keyof Marts> = {
  mart: M;
  kind: Needs;
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
  needs: readonly Needed[];
  /** A CountRow per covered quarter and group. */
  counts: (tables: readonly Table[]) => RawBuilder<unknown>;
  /** The accepted rows that run on the reference date of a quarter. */
  rows: (period: string, of?: OneFigure) => RawBuilder<unknown>;
  told: NonNullable<Count['told']>;
};

/** What runs on the last day of each covered quarter, as a count; provisional while the quarter is not wholly delivered. */
export function runningOnReferenceDate<M extends keyof Marts>(spec: RunningSpec<M>): Count {
  const { kinds, needs, counts, rows, told } = runningSelects(spec);
  return {
    kinds,
    needs,
    fromEarlier: true,
    told,
    counts: (db, tables) => asQuery<CountRow>(db, counts(tables)),
    rows: (db, period, of) => asQuery(db, rows(period, of)),
  };
}

/**
 * What runs on the last day of each covered quarter: start <= day and (einde is null or einde > day), so from the quarter of
 * the start up to the quarter of the end. A running sum of those in minus those out: no case is joined with the days.
 */
export function runningSelects<M extends keyof Marts>(spec: RunningSpec<M>): RunningSelects {
  const needs = needsOf(spec.kind);
  const start = sql.ref(spec.start);
  const einde = columnOrSql(spec.einde);
  const cases = (columns: RawBuilder<unknown>) => sql`
    select *, ${start} as run_start, ${einde} as run_end ${columns}
    from ${sql.table(spec.mart)}
    where ${start} is not null and (${einde} is null or ${einde} > ${start}) and ${condition(spec.where)}
  `;
  const runs = (tables: readonly Table[]) => sql`
    select *, 1 as times, ${spec.distinct === undefined ? sql`null` : sql.ref(spec.distinct)} as unit,
      ${quarterOf('run_start')} as run_from, coalesce(${quarterOf('run_end')}, ${never}) as run_to
    from (${cases(groupColumns(tables, (by) => groupOf(by, sql`0`)))}) e
  `;
  const inAndOut = spec.distinct === undefined ? casesInAndOut : unitsInAndOut;
  const changes = (tables: readonly Table[]) => {
    const others = tables.filter((by) => by !== 'leeftijd');
    const atAges = others.length === tables.length ? [] : [inAndOut(atEachAge(runs([])), ['leeftijd'])];
    const ofOthers = others.length === 0 ? [] : [inAndOut(runs(others), others)];
    return sql.join([...ofOthers, ...atAges], sql` union all `);
  };

  return {
    kinds: kindsOf(needs),
    needs,
    counts: (tables) => sql`
      with covered as materialized (select *, jaar * 4 + kwartaal as quarter from ${coverage(needs, tables)} d),
      changes as materialized (${changes(tables)})
      select ${countColumns({
        gemeente: sql`d.gemeente`,
        period: sql`d.period`,
        breakdown: sql`g.breakdown`,
        group: sql`g."group"`,
        n: sql`g.n`,
        // None is unknown where no delivery says that it holds the quarter.
        numerator: sql`case when d.opgegeven or g.n > 0 then g.n end`,
        provisional: sql`not d.volledig`,
      })}
      from covered d
      join (
        select gemeente, breakdown, "group", quarter,
          sum(sum(change)) over (partition by gemeente, breakdown, "group" order by quarter) as n
        from (
          select gemeente, breakdown, "group", quarter, change from changes
          union all
          select d.gemeente, g.breakdown, g."group", d.quarter, 0
          from covered d join ${groupsSeen(tables, sql`changes`)} g on g.gemeente = d.gemeente
        ) c
        group by gemeente, breakdown, "group", quarter
      ) g on g.gemeente = d.gemeente and g.quarter = d.quarter and ${covers(needs, tables)}
    `,
    rows: (period, of) =>
      citedRows(
        sql`
          from ${coverage(needs)} d join (${cases(sql``)}) e
            on e.gemeente = d.gemeente and e.run_start <= d.einde and (e.run_end is null or e.run_end > d.einde)
          where d.period = ${period} ${ofFigure('e', of, (by) => groupOf(by, sql`d.jaar`))}
        `,
        spec.toldApart,
      ),
    told: toldFrom(cases(sql``), spec.toldApart ?? []),
  };
}

/** The deliveries that tell of runs, each with the quarter in which its first run starts. */
const toldFrom =
  (runs: RawBuilder<unknown>, toldApart: readonly string[]): NonNullable<Count['told']> =>
  (db) =>
    asQuery(
      db,
      sql`
        select cast(extract(year from first_day) as text) || 'Q' || cast(extract(quarter from first_day) as text) as period,
          delivery
        from (
          select delivery, min(run_start) as first_day
          from (${eachOnce(runs, ['run_start'], toldApart)}) t group by delivery
        ) f
      `,
    );

/** The quarter in which what still runs ends. */
const never = sql`1000000`;
