import { sql } from 'kysely';
import type { Breakdown, Count, CountRow } from '../indicator.ts';
import { asQuery } from './as-query.ts';
import { ageGroup } from './group-of.ts';
import { countColumns } from './count-columns.ts';
import { condition, type Where } from './where.ts';

export type WeightedShareSpec = {
  /** Who the share is about; default every respondent. */
  domain?: Where<'ggd_respondent'>;
  /** Who counts as yes. A respondent for whom this is null (not asked, not answered) is outside the domain. */
  yes: Where<'ggd_respondent'>;
  /** Multiply by the residents of 18 and older on 1 January of the same year, to get a number of residents. */
  scale?: 'residents 18+';
};

/** Weighted sums per wave of the GGD monitor, group and stratum, with what a design-based variance needs. */
export function weightedShare({ domain, yes, scale }: WeightedShareSpec): Count {
  const respondents = (by: Breakdown | null) => sql`(
    select *, ${groupOfRespondent(by)} as "group", ${condition(domain)} as in_domain, ${condition(yes)} as yes,
      count(*) over (partition by gemeente, jaar, stratum) as stratum_size
    from ggd_respondent
  )`;
  return {
    kinds: scale === undefined ? ['ggd-monitor'] : ['ggd-monitor', 'statline'],
    counts: (db, by) =>
      asQuery<CountRow>(
        db,
        sql`
          select ${countColumns({
            gemeente: sql`r.gemeente`,
            period: sql`cast(r.jaar as text)`,
            group: sql`r."group"`,
            stratum: sql`r.stratum`,
            n: sql`count(*)`,
            numerator: sql`coalesce(sum(r.gewicht) filter (where r.yes), 0)`,
            denominator: sql`sum(r.gewicht)`,
            numeratorSquares: sql`coalesce(sum(r.gewicht * r.gewicht) filter (where r.yes), 0)`,
            denominatorSquares: sql`sum(r.gewicht * r.gewicht)`,
            stratumSize: sql`max(r.stratum_size)`,
            nYes: sql`count(*) filter (where r.yes)`,
            ...(scale && { scale: residents(by) }),
          })}
          from ${respondents(by)} r
          where r.in_domain and r.yes is not null and ${scale === undefined || hasResidents(by) ? sql`true` : sql`false`}
          group by r.gemeente, r.jaar, r."group", r.stratum
        `,
      ),
    rows: (db, period) =>
      asQuery(
        db,
        sql`
          select r.delivery, r.row_number as "rowNumber"
          from ${respondents(null)} r
          where r.in_domain and r.yes is not null and cast(r.jaar as text) = ${period}
          order by r.delivery, r.row_number
        `,
      ),
  };
}

/** Residents are known by year of age alone, so by village or sex a share cannot become a number: there are no rows then. */
const hasResidents = (by: Breakdown | null) => by === null || by === 'leeftijd';

/** Residents that a share of a group stands for. */
function residents(by: Breakdown | null) {
  const sameGroup =
    by === null
      ? sql`true`
      : sql`${ageGroup(sql`(case when b.leeftijd < 18 then 18 else b.leeftijd end)`)} = r."group"`;
  return sql`(
    select sum(b.aantal) from bevolking b
    where b.gemeente = r.gemeente and b.jaar = r.jaar and b.leeftijd >= 18 and ${sameGroup}
  )`;
}

/** Respondents carry their age, not their year of birth. */
function groupOfRespondent(by: Breakdown | null) {
  if (by === null) return sql`cast(null as text)`;
  if (by === 'leeftijd') return ageGroup(sql`leeftijd`);
  return sql`coalesce(${sql.ref(by)}, 'onbekend')`;
}
