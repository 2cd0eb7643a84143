import { sql, type RawBuilder } from 'kysely';
import { budgetYears } from '../plan/budget-tables.ts';
import type { Count, CountRow, Db } from '../indicator.ts';
import type { Taakveld } from '../plan/taakvelden.ts';
import { asQuery } from './as-query.ts';
import { countColumns } from './count-columns.ts';
import { coverage } from './coverage.ts';
import { ofFigure } from './of-figure.ts';

const kinds = ['grootboek'];

/** A figure of its own: which taakvelden add up to it, and their budget of a whole year (EUR). */
export type Budgeted = {
  key: string;
  taakvelden: readonly Taakveld[];
  budgetOf: (year: (typeof budgetYears)[number]) => number;
};

/**
 * Net spending (lasten - baten, EUR) on taakvelden from 1 January to the end of each covered quarter, against the budget of the
 * whole year (EUR), for the years of the plan. A quarter counts when all quarters before it in the year are covered, and is
 * provisional when one of them is not wholly delivered. Without a denominator when budget or spending is negative. What is
 * asked at the same moment of one database, however many figures, is one query.
 */
export function spentOfBudgets(all: readonly Budgeted[]): (key: string) => Count {
  const running = new WeakMap<Db, Promise<CountRow[]>>();
  const together = async (db: Db): Promise<CountRow[]> => {
    const rows = running.get(db) ?? asQuery<CountRow>(db, statement(all, sql`b.figure`)).execute();
    running.set(db, rows);
    try {
      return await rows;
    } finally {
      running.delete(db);
    }
  };
  return (key) => {
    const one = all.find((budgeted) => budgeted.key === key);
    if (one === undefined) throw new Error(`no budget of '${key}'`);
    return {
      kinds,
      counts: (db, tables) => ({
        execute: async () => {
          if (!tables.includes(null)) return [];
          const rows = await together(db);
          return rows.flatMap((row) => (row.group === key ? { ...row, group: null } : []));
        },
        compile: () => asQuery<CountRow>(db, statement([one], sql`null`)).compile(),
      }),
      rows: (db, period, of) =>
        asQuery(
          db,
          sql`
            select g.delivery, g.row_number as "rowNumber"
            from grootboek g join ${coverage(kinds)} d
              on d.gemeente = g.gemeente and d.jaar = g.jaar and g.kwartaal <= d.kwartaal
            where d.period = ${period} and g.taakveld_plan in (${sql.join(one.taakvelden.map((code) => sql.lit(code)))})
              ${ofFigure('g', of)}
            order by g.delivery, g.row_number
          `,
        ),
    };
  };
}

function statement(some: readonly Budgeted[], group: RawBuilder<unknown>): RawBuilder<unknown> {
  const budgets = some.flatMap(({ key, budgetOf }) =>
    budgetYears.map((year) => sql`(${sql.lit(key)}, ${sql.lit(year)}, ${sql.lit(budgetOf(year))})`),
  );
  const parts = some.flatMap(({ key, taakvelden }) =>
    taakvelden.map((code) => sql`(${sql.lit(key)}, ${sql.lit(code)})`),
  );
  return sql`
    select ${countColumns({
      gemeente: sql`d.gemeente`,
      period: sql`d.period`,
      breakdown: sql`null`,
      group,
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
    join (values ${sql.join(budgets)}) b(figure, jaar, budget) on b.jaar = d.jaar
    left join (
      select gemeente, jaar, kwartaal, figure, count(*) as postings, sum(lasten - baten) as net
      from grootboek join (values ${sql.join(parts)}) p(figure, code) on code = taakveld_plan
      group by gemeente, jaar, kwartaal, figure
    ) g on g.gemeente = d.gemeente and g.jaar = d.jaar and g.kwartaal <= d.kwartaal and g.figure = b.figure
    where d.kwartaal = d.covered
    group by d.gemeente, d.period, d.reached, d.declared, b.figure
  `;
}
