import { sql, type RawBuilder } from 'kysely';
import type { Count } from '../indicator.ts';
import { asQuery } from './as-query.ts';

/** How the marts hold figures of CBS StatLine: topics and dimension values as codes (Typed, OData) or as labels. */

/** Yearly figures of a gemeente, province, GGD region or the country, with their bounds: no quarters, wijken or COROP. */
export const ofYearAndRegion: RawBuilder<unknown> = sql`substr(periode, 5, 4) in ('JJ00', 'SJ00')
  and substr(gemeente, 1, 2) in ('GM', 'PV', 'GG', 'NL')`;

/** As ofYearAndRegion, without the bounds. */
export const yearlyFigure: RawBuilder<unknown> = sql`marge = 'waarde' and ${ofYearAndRegion}`;

/** CBS marks figures that it may still change with * or **. */
export const isProvisional: RawBuilder<unknown> = sql`status in ('voorlopig', 'nader voorlopig')`;

/** Men and women together, as code and as label; null where a table does not split by sex. */
const bothSexes = ['Geslacht=T001038', 'Geslacht=Totaal mannen en vrouwen', null];

/** What the column dimensies may hold for these values of the dimension Leeftijd, both sexes together. */
export function ofAges(ages: readonly string[]): RawBuilder<unknown> {
  const texts = bothSexes.flatMap((sex) =>
    ages.map((age) => (sex === null ? `Leeftijd=${age}` : `${sex};Leeftijd=${age}`)),
  );
  return sql`(${sql.join(texts)})`;
}

/** The deliveries that these rows came from, per year; `rows`: subqueries with jaar and delivery. */
export const deliveriesPerYear =
  (...rows: readonly RawBuilder<unknown>[]): NonNullable<Count['statline']> =>
  (db) =>
    asQuery(
      db,
      sql`select distinct * from (${sql.join(
        rows.map((some) => sql`select cast(jaar as text) as year, delivery from ${some} f`),
        sql` union all `,
      )}) s`,
    );
