import { sql, type RawBuilder } from 'kysely';
import type { Marts } from 'etl/schema.ts';

/** The attributes of a mart that another row may tell than its own: traject has start, told by start_delivery and start_row. */
export type ToldApart<M extends keyof Marts> = {
  [C in keyof Marts[M] & string]: C extends `${infer Attribute}_delivery` ? Attribute : never;
}[keyof Marts[M] & string];

/** Every accepted row that mart rows were made from: their own, and those that told the attributes named; each once. `from` names the mart rows e. */
export function citedRows(from: RawBuilder<unknown>, toldApart: readonly string[] = []): RawBuilder<unknown> {
  const places = [
    ['delivery', 'row_number'],
    ...toldApart.map((attribute) => [`${attribute}_delivery`, `${attribute}_row`]),
  ] as const;
  return sql`
    with cited as materialized (
      select ${sql.join(places.flat().map((column) => sql`e.${sql.ref(column)}`))} ${from}
    )
    ${sql.join(
      places.map(
        ([delivery = '', row = '']) => sql`
          select ${sql.ref(delivery)} as delivery, ${sql.ref(row)} as "rowNumber"
          from cited where ${sql.ref(delivery)} is not null`,
      ),
      sql` union `,
    )}
  `;
}
