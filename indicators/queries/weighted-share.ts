import { sql, type RawBuilder } from 'kysely';
import type { Breakdown, Count, CountRow, OneFigure, Table } from '../indicator.ts';
import { asQuery } from './as-query.ts';
import { ageGroup } from './group-of.ts';
import { countColumns } from './count-columns.ts';
import { ofFigure } from './of-figure.ts';
import { ageGroupOf, residents } from './residents.ts';
import { citedFigures, publishedRows } from './published-figures.ts';
import { deliveriesPerYear } from './statline.ts';
import { columnOf, groupColumns, groupingSets, tableAndGroup } from './tables.ts';
import { condition, type Where } from './where.ts';

export type WeightedShareSpec = {
  /** Who the share is about; default every respondent. */
  domain?: Where<'ggd_respondent'>;
  /** Who counts as yes. A respondent for whom this is null (not asked, not answered) is outside the domain. */
  yes: Where<'ggd_respondent'>;
  /** Multiply by the residents of 18 and older on 1 January of the same year, to get a number of residents. */
  scale?: 'residents 18+';
  /** Figures of the same question that are published for province, GGD region and country: rows of cbs_cijfer, as a subquery. */
  peers?: RawBuilder<unknown>;
};

/** Weighted sums per wave of the GGD monitor, group and stratum, with what a design-based variance needs. */
export function weightedShare({ domain, yes, scale, peers }: WeightedShareSpec): Count {
  const respondents = (tables: readonly Table[]) => sql`(
    select *, ${condition(domain)} as in_domain, ${condition(yes)} as yes,
      count(*) over (partition by gemeente, jaar, stratum) as stratum_size ${groupColumns(tables, groupOfRespondent)}
    from ggd_respondent
  )`;
  const otherKinds = scale === undefined && peers === undefined ? [] : ['statline'];
  return {
    kinds: ['ggd-monitor', ...otherKinds],
    ...(peers && { needs: ['ggd-monitor'], peerKinds: ['statline'], statline: deliveriesPerYear(peers) }),
    counts: (db, tables) =>
      asQuery<CountRow>(
        db,
        sql`
          select ${countColumns({
            gemeente: sql`r.gemeente`,
            period: sql`cast(r.jaar as text)`,
            breakdown: sql`r.breakdown`,
            group: sql`r."group"`,
            stratum: sql`r.stratum`,
            n: sql`r.n`,
            numerator: sql`r.yes_weight`,
            denominator: sql`r.weight`,
            numeratorSquares: sql`r.yes_squares`,
            denominatorSquares: sql`r.squares`,
            stratumSize: sql`r.stratum_size`,
            nYes: sql`r.n_yes`,
            ...(scale && { scale: sql`adults.residents` }),
          })}
          from (
            select gemeente, jaar, stratum, ${tableAndGroup(tables)},
              count(*) as n, count(*) filter (where yes) as n_yes, max(stratum_size) as stratum_size,
              sum(gewicht) as weight, sum(gewicht * gewicht) as squares,
              coalesce(sum(gewicht) filter (where yes), 0) as yes_weight,
              coalesce(sum(gewicht * gewicht) filter (where yes), 0) as yes_squares
            from ${respondents(tables)} s
            where in_domain and yes is not null
            group by ${groupingSets(tables, ['gemeente', 'jaar', 'stratum'])}
          ) r
          ${scale === undefined ? sql`` : joinAdults}
          ${peers === undefined ? sql`` : sql`union all ${publishedRows(peers, ofMonitor, tables)}`}
        `,
      ),
    rows: (db, period, of) =>
      asQuery(
        db,
        sql`
          select r.delivery, r.row_number as "rowNumber"
          from ${respondents(of?.cell ? [of.cell.by] : [])} r
          where r.in_domain and r.yes is not null and cast(r.jaar as text) = ${period} ${ofFigure('r', of, columnOf)}
          ${scale === undefined ? sql`` : sql`union ${adultRows(period, of)}`}
          ${peers === undefined || of?.cell ? sql`` : sql`union all ${citedFigures(peers, period, of)}`}
        `,
      ),
    ...(scale && { statline: deliveriesPerYear(adultsOfWaves) }),
  };
}

/** With their own bounds; the null denominator tells them from weighted answers. */
const ofMonitor = {
  numerator: sql`max(waarde) filter (where marge = 'waarde')`,
  lower: sql`max(waarde) filter (where marge = 'ondergrens')`,
  upper: sql`max(waarde) filter (where marge = 'bovengrens')`,
};

/** The residents that shares are multiplied by: only of the years in which there was a wave. */
const adultsOfWaves = sql`(
  select * from bevolking b
  where leeftijd >= 18 and exists (select 1 from ggd_respondent r where r.gemeente = b.gemeente and r.jaar = b.jaar)
)`;

const adultRows = (period: string, of: OneFigure | undefined) => sql`
  select delivery, row_number from ${adultsOfWaves} b
  where cast(jaar as text) = ${period} ${ofFigure('b', of, () => ageGroup(sql`leeftijd`))}
`;

/** Residents are known by year of age alone, so by village or sex a share cannot become a number: there are no rows then. */
const joinAdults = sql`
  left join ${residents(sql`leeftijd`, sql`leeftijd >= 18`)} adults
    on adults.gemeente = r.gemeente and adults.jaar = r.jaar and adults.age_group is not distinct from ${ageGroupOf('r')}
  where r.breakdown is null or r.breakdown = 'leeftijd'
`;

/** Respondents carry their age, not their year of birth. */
const groupOfRespondent = (by: Breakdown) =>
  by === 'leeftijd' ? ageGroup(sql`leeftijd`) : sql`coalesce(${sql.ref(by)}, 'onbekend')`;
