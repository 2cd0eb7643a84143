import { sql } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import type { Breakdown, Count, CountRow } from '../indicator.ts';
import { asQuery } from './as-query.ts';
import { countColumns } from './count-columns.ts';
import { ageGroup } from './group-of.ts';
import { runningSelects, type RunningSpec } from './running-on-reference-date.ts';

/**
 * What runs on the last day of each covered quarter against the residents on 1 January of that year (mart bevolking):
 * residents of the same age group by age, all residents by wet and product group, nothing by wijk or sex, which the
 * population by year of age does not know. The denominator is null for a year without population.
 */
export function runningPerResidents<M extends keyof Marts>(spec: RunningSpec<M>, populationKind: string): Count {
  const { kinds, counts, rows } = runningSelects(spec);
  return {
    kinds: [...kinds, populationKind],
    fromEarlier: true,
    counts: (db, by) =>
      asQuery<CountRow>(
        db,
        sql`
          select ${countColumns({
            gemeente: sql`c.gemeente`,
            period: sql`c.period`,
            group: sql`c."group"`,
            n: sql`c.n`,
            numerator: sql`c.numerator`,
            denominator: sql`r.residents`,
            provisional: sql`c.provisional`,
          })}
          from (${counts(by)}) c
          left join (
            select gemeente, jaar, ${residentGroup(by)} as "group", sum(aantal) as residents
            from bevolking
            group by 1, 2, 3
          ) r on r.gemeente = c.gemeente and r.jaar = cast(substring(c.period, 1, 4) as integer)
            and (r."group" is null or r."group" = c."group")
          where ${sql.lit(by !== 'wijk' && by !== 'geslacht')}
        `,
      ),
    rows: (db, period) =>
      asQuery(
        db,
        sql`
          select * from (${rows(period)}) cases
          union
          select delivery, row_number from bevolking where jaar = cast(substring(${period}, 1, 4) as integer)
        `,
      ),
  };
}

// Cases are grouped by the age reached in the year; on 1 January a resident is one year younger than that.
const residentGroup = (by: Breakdown | null) =>
  by === 'leeftijd' ? ageGroup(sql`(leeftijd + 1)`) : sql`cast(null as text)`;
