import { sql, type RawBuilder } from 'kysely';
import type { Breakdown, Table } from '../indicator.ts';

/** How one query counts the total and all breakdowns of a measure: a column per breakdown, and a grouping set per table. */

/** The name of the column with the group of a row in a breakdown. */
export const columnOf = (by: Breakdown) => sql.ref(`by_${by}`);
const breakdownsOf = (tables: readonly Table[]) => tables.filter((by) => by !== null);

/** The group of a row in every breakdown, to stand at the end of a select list. */
export function groupColumns(
  tables: readonly Table[],
  groupOf: (by: Breakdown) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql.join(
    breakdownsOf(tables).map((by) => sql`, ${groupOf(by)} as ${columnOf(by)}`),
    sql``,
  );
}

/** The names of those columns, to stand at the end of a select list. */
export const groupNames = (tables: readonly Table[]): RawBuilder<unknown> =>
  sql.join(
    breakdownsOf(tables).map((by) => sql`, ${columnOf(by)}`),
    sql``,
  );

/** Group by these columns, and by the group of each table in turn. */
export function groupingSets(tables: readonly Table[], columns: readonly string[]): RawBuilder<unknown> {
  const sets = tables.map((by) => {
    const names = columns.map((column) => sql.ref(column));
    return sql`(${sql.join(by === null ? names : [...names, columnOf(by)])})`;
  });
  return sql`grouping sets (${sql.join(sets)})`;
}

/** Of which table and group a row of the grouping sets is: the columns breakdown and "group". */
export function tableAndGroup(tables: readonly Table[]): RawBuilder<unknown> {
  const breakdowns = breakdownsOf(tables);
  if (breakdowns.length === 0) return sql`cast(null as text) as breakdown, cast(null as text) as "group"`;
  const whens = breakdowns.map((by) => sql`when grouping(${columnOf(by)}) = 0 then ${sql.lit(by)}`);
  return sql`case ${sql.join(whens, sql` `)} end as breakdown,
    coalesce(${sql.join(breakdowns.map(columnOf))}) as "group"`;
}

/** Every row of a query once per table, with these columns, breakdown and "group": where groups cannot be told apart by grouping sets. */
export function oncePerTable(
  tables: readonly Table[],
  rows: RawBuilder<unknown>,
  columns: readonly string[],
): RawBuilder<unknown> {
  const whens = breakdownsOf(tables).map((by) => sql`when ${sql.lit(by)} then ${columnOf(by)}`);
  return sql`
    select ${sql.join(columns.map((column) => sql.ref(column)))}, t.breakdown,
      ${whens.length === 0 ? sql`cast(null as text)` : sql`case t.breakdown ${sql.join(whens, sql` `)} end`} as "group"
    from (${rows}) r
    cross join (values ${sql.join(tables.map((by) => sql`(cast(${sql.lit(by)} as text))`))}) t(breakdown)
  `;
}

/**
 * The groups that occur anywhere in the series, per gemeente and breakdown, and the total of every gemeente with coverage:
 * these have a row in every covered quarter. `counted` has the columns gemeente, breakdown and "group".
 */
export function groupsSeen(tables: readonly Table[], counted: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select gemeente, cast(null as text) as breakdown, cast(null as text) as "group"
    from dekking where ${sql.lit(tables.includes(null))}
    union
    select gemeente, breakdown, "group" from ${counted} s where breakdown is not null
  )`;
}
