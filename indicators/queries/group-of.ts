import { sql, type RawBuilder } from 'kysely';
import { betweenWetAndGroup } from '../disclosure/groups-per-wet.ts';
import type { Breakdown } from '../indicator.ts';
import { domainOfBenefit } from './domain-of-benefit.ts';

/** The age groups: from `first` up to `next`, in whole years; null where open. */
export const ages = [
  { group: '0-17', first: null, next: 18 },
  { group: '18-34', first: 18, next: 35 },
  { group: '35-49', first: 35, next: 50 },
  { group: '50-64', first: 50, next: 65 },
  { group: '65-74', first: 65, next: 75 },
  { group: '75+', first: 75, next: null },
] as const;

/** The age group of an age in whole years, as SQL; 'onbekend' where the age is null. */
export function ageGroup(age: RawBuilder<unknown>): RawBuilder<string> {
  const whens = ages.map(({ group, next }) =>
    next === null ? sql`else ${sql.lit(group)}` : sql`when ${age} < ${sql.lit(next)} then ${sql.lit(group)}`,
  );
  return sql`case when ${age} is null then 'onbekend' ${sql.join(whens, sql` `)} end`;
}

/**
 * The group of a mart row within a breakdown, as SQL: 'onbekend' where the row does not say.
 * `year` is the calendar year that ages are reached in (age = year - geboortejaar).
 */
export function groupOf(by: Breakdown, year: RawBuilder<unknown>): RawBuilder<string> {
  if (by === 'domein') return domainOfBenefit;
  if (by === 'leeftijd') return ageGroup(sql`(${year} - geboortejaar)`);
  if (by === 'aanbieder per wet') return withinWet(sql`aanbieder`);
  if (by === 'productgroep per wet') return withinWet(sql`coalesce(productgroep, 'onbekend')`);
  return sql`coalesce(${sql.ref(by)}, 'onbekend')`;
}

const withinWet = (group: RawBuilder<unknown>) => sql<string>`wet || ${sql.lit(betweenWetAndGroup)} || ${group}`;
