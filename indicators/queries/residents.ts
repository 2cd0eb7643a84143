import { sql, type RawBuilder } from 'kysely';
import { ageGroup } from './group-of.ts';

/**
 * Residents on 1 January (mart bevolking) as a subquery: gemeente, jaar, age_group and residents, with all ages together under
 * age_group null. `age`: the age by which a resident of `leeftijd` years is grouped; `which`: who counts.
 */
export const residents = (age: RawBuilder<unknown>, which: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  select gemeente, jaar, age_group, sum(aantal) as residents
  from (select *, ${ageGroup(age)} as age_group from bevolking where ${which}) b
  group by grouping sets ((gemeente, jaar), (gemeente, jaar, age_group))
)`;

/** The residents that belong to a counted row: those of its age group by age, all of them in every other table. */
export const ageGroupOf = (row: string): RawBuilder<unknown> =>
  sql`case when ${sql.ref(`${row}.breakdown`)} = 'leeftijd' then ${sql.ref(`${row}.group`)} end`;
