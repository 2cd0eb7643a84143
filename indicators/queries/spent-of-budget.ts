import { sql } from 'kysely';
import { budgetYears } from '../plan/budget-tables.ts';
import type { Count, CountRow } from '../indicator.ts';
import type { Taakveld } from '../plan/taakvelden.ts';
import { asQuery } from './as-query.ts';
import { countColumns } from './count-columns.ts';
import { coverage } from './coverage.ts';

const kinds = ['grootboek'];

/**
 * Net spending (lasten - baten, EUR) on these taakvelden from 1 January to the end of each covered quarter, against the
 * budget of the whole year (EUR), for the years of the plan. A quarter counts when all quarters before it in the year are covered,
 * and is provisional when one of them is not wholly delivered. Without a denominator when budget or spending is negative.
 */
export function spentOfBudget(
  taakvelden: readonly Taakveld[],
  budgetOf: (year: (typeof budgetYears)[number]) => number,
): Count {
  const budgets = sql.join(budgetYears.map((year) => sql`(${sql.lit(year)}, ${sql.lit(budgetOf(year))})`));
  const codes = sql.join(taakvelden.map((code) => sql.lit(code)));
  return {
    kinds,
    counts: (db, tables) =>
      asQuery<CountRow>(
        db,
        sql`
          select ${countColumns({
            gemeente: sql`d.gemeente`,
            period: sql`d.period`,
            breakdown: sql`null`,
            group: sql`null`,
            n: sql`coalesce(sum(g.postings), 0)`,
            // No posting is unknown where no delivery says that it holds the quarters.
            numerator: sql`case when d.declared or sum(g.postings) > 0 then coalesce(sum(g.net), 0) end`,
            // A percentage of a negative budget, or of more received than spent, means nothing.
            denominator: sql`case when max(b.budget) > 0 and coalesce(sum(g.net), 0) >= 0 then max(b.budget) end`,
            provisional: sql`not d.reached`,
          })}
          from (
            select gemeente, period, jaar, kwartaal,
              bool_and(volledig) over (partition by gemeente, jaar order by kwartaal) as reached,
              bool_and(opgegeven) over (partition by gemeente, jaar order by kwartaal) as declared,
              count(*) over (partition by gemeente, jaar order by kwartaal) as covered
            from ${coverage(kinds)} q
          ) d
          join (values ${budgets}) b(jaar, budget) on b.jaar = d.jaar
          left join (
            select gemeente, jaar, kwartaal, count(*) as postings, sum(lasten - baten) as net
            from grootboek where taakveld_plan in (${codes})
            group by gemeente, jaar, kwartaal
          ) g on g.gemeente = d.gemeente and g.jaar = d.jaar and g.kwartaal <= d.kwartaal
          where ${sql.lit(tables.includes(null))} and d.kwartaal = d.covered
          group by d.gemeente, d.period, d.reached, d.declared
        `,
      ),
    rows: (db, period) =>
      asQuery(
        db,
        sql`
          select g.delivery, g.row_number as "rowNumber"
          from grootboek g join ${coverage(kinds)} d
            on d.gemeente = g.gemeente and d.jaar = g.jaar and g.kwartaal <= d.kwartaal
          where d.period = ${period} and g.taakveld_plan in (${codes})
          order by g.delivery, g.row_number
        `,
      ),
  };
}
