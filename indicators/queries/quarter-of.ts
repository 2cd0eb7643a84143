import { sql, type RawBuilder } from 'kysely';

/** The quarter of a date column, counted on since the year 0: 4 x 2024 + 1 is 2024Q1. */
export const quarterOf = (date: string): RawBuilder<number> =>
  sql<number>`cast(extract(year from ${sql.ref(date)}) * 4 + extract(quarter from ${sql.ref(date)}) as integer)`;
