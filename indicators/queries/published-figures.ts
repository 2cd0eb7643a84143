import { sql, type RawBuilder } from 'kysely';
import type { Count, CountRow, OneFigure, Table } from '../indicator.ts';
import { asQuery } from './as-query.ts';
import { countColumns } from './count-columns.ts';
import { ofFigure } from './of-figure.ts';
import { deliveriesPerYear, isProvisional } from './statline.ts';

/** Aggregates over the figures of one region and year. */
export type Published = Partial<Record<'n' | 'denominator' | 'lower' | 'upper', RawBuilder<unknown>>> & {
  numerator: RawBuilder<unknown>;
};

/** The figures of StatLine per region and year, as published; provisional where one of them is; never by group. `figures`: rows of cbs_cijfer, as a subquery. */
export function publishedFigures(figures: RawBuilder<unknown>, published: Published): Count {
  return {
    kinds: ['statline'],
    counts: (db, tables) => asQuery<CountRow>(db, publishedRows(figures, published, tables)),
    rows: (db, period, of) => asQuery(db, sql`${citedFigures(figures, period, of)} order by delivery, row_number`),
    statline: deliveriesPerYear(figures),
  };
}

/** The select of those figures as CountRows. */
export function publishedRows(
  figures: RawBuilder<unknown>,
  published: Published,
  tables: readonly Table[],
): RawBuilder<unknown> {
  return sql`
          select ${countColumns({
            gemeente: sql`gemeente`,
            period: sql`cast(jaar as text)`,
            breakdown: sql`null`,
            group: sql`null`,
            // CBS does not say how many people it asked.
            n: sql`0`,
            ...published,
            provisional: sql`count(*) filter (where ${isProvisional}) > 0`,
          })}
          from ${figures} f
          where ${sql.lit(tables.includes(null))}
          group by gemeente, jaar
        `;
}

/** The rows of `figures` behind one period, or behind one region of it. */
export const citedFigures = (
  figures: RawBuilder<unknown>,
  period: string,
  of: OneFigure | undefined,
): RawBuilder<unknown> => sql`
          select delivery, row_number as "rowNumber" from ${figures} f
          where cast(jaar as text) = ${period} ${ofFigure('f', of)}`;
