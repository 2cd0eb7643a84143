import { sql, type RawBuilder } from 'kysely';

/**
 * The quarters that every one of these kinds of extract covers, as a subquery: gemeente, period, jaar, kwartaal, begin, einde,
 * and volledig: no kind stops before the last day of the quarter.
 */
export function coverage(kinds: readonly string[]): RawBuilder<unknown> {
  return sql`(
    select gemeente, period, jaar, kwartaal, begin, einde, bool_and(volledig) as volledig
    from dekking
    where kind in (${sql.join(kinds)})
    group by gemeente, period, jaar, kwartaal, begin, einde
    having count(*) = ${sql.lit(kinds.length)}
  )`;
}

/** One kind or several, as a list. */
export const kindsOf = (kind: string | readonly string[]): readonly string[] =>
  typeof kind === 'string' ? [kind] : kind;
