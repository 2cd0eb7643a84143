import { sql, type RawBuilder } from 'kysely';
import type { CountRow } from '../indicator.ts';

type Given = Partial<Record<keyof CountRow, RawBuilder<unknown>>> &
  Record<'gemeente' | 'period' | 'breakdown' | 'group' | 'n' | 'numerator', RawBuilder<unknown>>;

const types = {
  gemeente: 'text',
  period: 'text',
  breakdown: 'text',
  group: 'text',
  n: 'double precision',
  numerator: 'double precision',
  denominator: 'double precision',
  stratum: 'text',
  stratumSize: 'double precision',
  numeratorSquares: 'double precision',
  denominatorSquares: 'double precision',
  scale: 'double precision',
  lower: 'double precision',
  upper: 'double precision',
  provisional: 'boolean',
  nYes: 'double precision',
  contributions: 'text',
} as const satisfies Record<keyof CountRow, string>;

/** The select list of a CountRow, each column with its type, the columns not given as null (provisional: false). */
export function countColumns(given: Given): RawBuilder<unknown> {
  const names = Object.keys(types) as (keyof typeof types)[];
  return sql.join(
    names.map((name) => {
      const value = given[name] ?? (name === 'provisional' ? sql`false` : sql`null`);
      return sql`cast(${value} as ${sql.raw(types[name])}) as ${sql.ref(name)}`;
    }),
  );
}
