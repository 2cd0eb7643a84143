import { sql, type RawBuilder } from 'kysely';
import type { Breakdown } from '../indicator.ts';

/** Lower bounds of the age groups; the last is open. */
const groups = ['0-17', '18-34', '35-49', '50-64', '65-74', '75+'] as const;

/** The age group of an age in whole years, as SQL; 'onbekend' where the age is null. */
export function ageGroup(age: RawBuilder<unknown>): RawBuilder<string> {
  const whens = groups.map((group) => {
    const last = group.split('-')[1];
    return last === undefined
      ? sql`else ${sql.lit(group)}`
      : sql`when ${age} <= ${sql.lit(Number(last))} then ${sql.lit(group)}`;
  });
  return sql`case when ${age} is null then 'onbekend' ${sql.join(whens, sql` `)} end`;
}

/**
 * The group of a mart row within a breakdown, as SQL: null for the total, 'onbekend' where the row does not say.
 * `year` is the calendar year that ages are reached in (age = year - geboortejaar).
 */
export function groupOf(by: Breakdown | null, year: RawBuilder<unknown>): RawBuilder<string | null> {
  if (by === null) return sql`cast(null as text)`;
  if (by === 'leeftijd') return ageGroup(sql`(${year} - geboortejaar)`);
  return sql`coalesce(${sql.ref(by)}, 'onbekend')`;
}
