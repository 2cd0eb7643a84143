import { sql, type RawBuilder } from 'kysely';
import type { Count } from '../indicator.ts';
import { asQuery } from './as-query.ts';

/** Rows of a mart with event_year and event_quarter, and the attributes that rows of their own may tell. */
type Told = { rows: RawBuilder<unknown>; toldApart: readonly string[] };

/** The deliveries that tell of rows, each once per quarter ('2024Q1'). */
export const toldIn =
  (told: readonly Told[]): NonNullable<Count['told']> =>
  (db) =>
    asQuery(
      db,
      // Text is made of few rows, after the many.
      sql`
        select distinct cast(event_year as text) || 'Q' || cast(event_quarter as text) as period, delivery from (${sql.join(
          told.map(
            ({ rows, toldApart }) => sql`
            select event_year, event_quarter, delivery from (${eachOnce(rows, ['event_year', 'event_quarter'], toldApart)}) s
          `,
          ),
          sql` union all `,
        )}) t`,
    );

/** Deliveries that tell of rows, or of an attribute of them, with the columns named: rows that are alike are taken together first. */
export function eachOnce(
  rows: RawBuilder<unknown>,
  columns: readonly string[],
  toldApart: readonly string[],
): RawBuilder<unknown> {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const told = ['delivery', ...toldApart.map((attribute) => `${attribute}_delivery`)];
  if (told.length === 1) return sql`select distinct ${names}, delivery from (${rows}) e`;
  return sql`
    with alike as materialized (
      select distinct ${names}, ${sql.join(told.map((delivery) => sql.ref(delivery)))} from (${rows}) e
    )
    ${sql.join(
      told.map(
        (delivery) => sql`
        select ${names}, ${sql.ref(delivery)} as delivery from alike where ${sql.ref(delivery)} is not null`,
      ),
      sql` union `,
    )}
  `;
}
