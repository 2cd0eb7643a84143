import { sql, type RawBuilder } from 'kysely';
import { ages } from './group-of.ts';

/** Younger and older than anybody is, in years; and the age where nobody is asked. */
const always = 10_000;

const quarterInWhich = (age: RawBuilder<unknown>) => sql`(coalesce(c.geboortejaar, 0) + ${age}) * 4 + 1`;

/**
 * Runs from quarter run_from up to run_to, cut where the resident reaches another age group: each piece with its group as
 * by_leeftijd, 'onbekend' without a year of birth. An age is reached on 1 January (age = year - geboortejaar). Runs that are
 * alike are one row with how many `times` it came.
 */
export function atEachAge(runs: RawBuilder<unknown>): RawBuilder<unknown> {
  const groups = ages.map(
    ({ group, first, next }) =>
      sql`(${sql.lit(group)}, true, ${sql.lit(first ?? -always)}, ${sql.lit(next ?? always)})`,
  );
  const [from, to] = [quarterInWhich(sql`a.first_age`), quarterInWhich(sql`a.next_age`)];
  return sql`
    select c.gemeente, c.unit, greatest(c.run_from, ${from}) as run_from, least(c.run_to, ${to}) as run_to, c.times,
      a.age_group as by_leeftijd
    from (
      select gemeente, unit, geboortejaar, run_from, run_to, sum(times) as times
      from (${runs}) r group by gemeente, unit, geboortejaar, run_from, run_to
    ) c
    join (values ${sql.join(groups)}, ('onbekend', false, ${sql.lit(-always)}, ${sql.lit(always)})) a(age_group, known, first_age, next_age)
      on (c.geboortejaar is not null) = a.known and c.run_from < ${to} and c.run_to > ${from}
  `;
}
