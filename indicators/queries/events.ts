import { sql, type RawBuilder } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import type { Count, CountRow, Needed, OneFigure, Table } from '../indicator.ts';
import { asQuery } from './as-query.ts';
import { citedRows, type ToldApart } from './cited-rows.ts';
import { countColumns } from './count-columns.ts';
import { coverage, covers, kindsOf, needsOf, type Needs } from './coverage.ts';
import { groupOf } from './group-of.ts';
import { ofFigure } from './of-figure.ts';
import { columnOf, groupColumns, groupingSets, groupsSeen, tableAndGroup } from './tables.ts';
import { toldIn } from './told-in.ts';
import { columnOrSql, condition, type ColumnOf, type Where } from './where.ts';

export type QuarterSpec<M extends keyof Marts> = {
  mart: M;
  /** The kind of extract whose coverage says which quarters exist; with several, all must cover. */
  kind: Needs;
  /** The date that puts a row in a quarter: a column, or SQL over the columns of the mart. */
  date: ColumnOf<M> | RawBuilder<unknown>;
  where?: Where<M>;
  /** The attributes that the figure depends on and that rows of their own may tell. */
  toldApart?: readonly ToldApart<M>[];
};

/** Rows of one mart, dated: all its columns, event_year, event_quarter, and the group in each breakdown. */
export type Events = {
  needs: readonly Needed[];
  select: (tables: readonly Table[]) => RawBuilder<unknown>;
  toldApart: readonly string[];
};

/** The rows of a mart as events in the quarter of their date. */
export function events<M extends keyof Marts>(spec: QuarterSpec<M>): Events {
  const date = columnOrSql(spec.date);
  const year = sql`cast(extract(year from ${date}) as integer)`;
  return {
    needs: needsOf(spec.kind),
    toldApart: spec.toldApart ?? [],
    select: (tables) => sql`
      select *, ${year} as event_year, cast(extract(quarter from ${date}) as integer) as event_quarter
        ${groupColumns(tables, (by) => groupOf(by, year))}
      from ${sql.table(spec.mart)}
      where ${date} is not null and ${condition(spec.where)}
    `,
  };
}

export type Aggregates = {
  /** Aggregates over the rows of one quarter and group, in SQL over the columns of the events. */
  n: RawBuilder<unknown>;
  numerator: RawBuilder<unknown>;
  denominator?: RawBuilder<unknown>;
  /** What a covered quarter without rows counts: 0 for counts, null for a median. */
  empty: 0 | null;
  /** What must not be zero to be known where no delivery says that it holds the quarter; n, unless other units make up the figure. */
  seen?: 'numerator';
};

/**
 * Aggregates of events in each quarter that all their kinds cover; provisional while one of them stops before its last day.
 * Where no delivery says that it holds the quarter, none is unknown and not zero, and what there is, is provisional.
 * A group seen anywhere in the series has a row in every covered quarter. `sides` are where the events come from.
 */
export function countEvents(
  sides: readonly Events[],
  select: Events['select'],
  { n, numerator, denominator, empty, seen }: Aggregates,
): Count {
  return inEachQuarter(
    sides,
    (tables) => sql`
      select gemeente, event_year, event_quarter, ${tableAndGroup(tables)},
        ${n} as n, ${numerator} as numerator, ${denominator ?? sql`null`} as denominator
      from (${select(tables)}) e
      group by ${groupingSets(tables, ['gemeente', 'event_year', 'event_quarter'])}
    `,
    { empty, seen: seen ?? 'n', columns: denominator === undefined ? [] : ['denominator'] },
  );
}

type Counted = {
  empty: 0 | null;
  seen: 'n' | 'numerator';
  /** What is counted beside n and the numerator. */
  columns: readonly ('denominator' | 'contributions')[];
};

/** What was counted per quarter and group, in every quarter that all that is needed covers. */
export function inEachQuarter(
  sides: readonly Events[],
  counted: (tables: readonly Table[]) => RawBuilder<unknown>,
  { empty, seen, columns }: Counted,
): Count {
  const needs = needsOf(...sides.map((side) => side.needs));
  const isKnown = sql`(d.opgegeven or ${sql.ref(`c.${seen}`)} > 0)`;
  const orEmpty = (column: string) =>
    sql`case when ${isKnown} then coalesce(${sql.ref(column)}, ${sql.lit(empty)}) end`;
  const ofPeriod = (side: Events, period: string, of: OneFigure | undefined) => sql`
    from (${side.select(of?.cell ? [of.cell.by] : [])}) e
    join ${coverage(needs)} d on d.gemeente = e.gemeente and d.jaar = e.event_year and d.kwartaal = e.event_quarter
    where d.period = ${period} ${ofFigure('e', of, columnOf)}
  `;

  return {
    kinds: kindsOf(needs),
    needs,
    counts: (db, tables) =>
      asQuery<CountRow>(
        db,
        sql`
          with counted as materialized (${counted(tables)})
          select ${countColumns({
            gemeente: sql`d.gemeente`,
            period: sql`d.period`,
            breakdown: sql`g.breakdown`,
            group: sql`g."group"`,
            n: sql`coalesce(c.n, 0)`,
            numerator: orEmpty('c.numerator'),
            ...(columns.includes('denominator') ? { denominator: orEmpty('c.denominator') } : {}),
            ...(columns.includes('contributions') ? { contributions: sql`c.contributions` } : {}),
            provisional: sql`not d.volledig`,
          })}
          from ${coverage(needs, tables)} d
          join ${groupsSeen(tables, sql`counted`)} g on g.gemeente = d.gemeente and ${covers(needs, tables)}
          left join counted c on c.gemeente = d.gemeente and c.event_year = d.jaar and c.event_quarter = d.kwartaal
            and c.breakdown is not distinct from g.breakdown and c."group" is not distinct from g."group"
        `,
      ),
    rows: (db, period, of) =>
      asQuery(
        db,
        sql.join(
          sides.map((side) => sql`select * from (${citedRows(ofPeriod(side, period, of), side.toldApart)}) s`),
          sql` union `,
        ),
      ),
    told: toldIn(sides.map(({ select: rows, toldApart }) => ({ rows: rows([]), toldApart }))),
  };
}
