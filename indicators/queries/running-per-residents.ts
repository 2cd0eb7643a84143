import { sql } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import type { Count, CountRow, OneFigure, Table } from '../indicator.ts';
import { asQuery } from './as-query.ts';
import { ofFigure } from './of-figure.ts';
import { countColumns } from './count-columns.ts';
import { ageGroup } from './group-of.ts';
import { ageGroupOf, residents } from './residents.ts';
import { deliveriesPerYear } from './statline.ts';
import { runningSelects, type RunningSpec } from './running-on-reference-date.ts';

/**
 * What runs on the last day of each covered quarter against the residents on 1 January of that year (mart bevolking):
 * residents of the same age group by age, all residents by wet and product group, nothing by wijk or sex, which the
 * population by year of age does not know. The denominator is null for a year without population.
 */
export function runningPerResidents<M extends keyof Marts>(spec: RunningSpec<M>, populationKind: string): Count {
  const { kinds, needs, counts, rows, told } = runningSelects(spec);
  return {
    kinds: [...kinds, populationKind],
    needs: [...needs, populationKind],
    over: [populationKind],
    fromEarlier: true,
    told,
    counts: (db, tables) => {
      const known = tables.filter(knowsResidents);
      return asQuery<CountRow>(
        db,
        sql`
          select ${countColumns({
            gemeente: sql`c.gemeente`,
            period: sql`c.period`,
            breakdown: sql`c.breakdown`,
            group: sql`c."group"`,
            n: sql`c.n`,
            numerator: sql`c.numerator`,
            denominator: sql`r.residents`,
            provisional: sql`c.provisional`,
          })}
          from (${counts(known.length === 0 ? [null] : known)}) c
          left join ${residents(ageNextYear, sql`true`)} r
            on r.gemeente = c.gemeente and r.jaar = cast(substring(c.period, 1, 4) as integer)
              and r.age_group is not distinct from ${ageGroupOf('c')}
          where ${sql.lit(known.length > 0)}
        `,
      );
    },
    rows: (db, period, of) =>
      asQuery(
        db,
        sql`
          select * from (${rows(period, of)}) cases
          union
          select delivery, row_number from bevolking
          where jaar = cast(substring(${period}, 1, 4) as integer) ${ofResidents(of)}
        `,
      ),
    statline: deliveriesPerYear(sql`bevolking`),
  };
}

// Only by age are the residents of a group others than all of them.
const ofResidents = (of: OneFigure | undefined) =>
  of?.cell?.by === 'leeftijd' ? ofFigure('bevolking', of, () => ageGroup(ageNextYear)) : ofFigure('bevolking', of);

const knowsResidents = (by: Table) => by !== 'wijk' && by !== 'geslacht';

// Cases are grouped by the age reached in the year; on 1 January a resident is one year younger than that.
const ageNextYear = sql`(leeftijd + 1)`;
