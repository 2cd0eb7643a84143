import { sql } from 'kysely';
import type { Breakdown, Count, CountRow, Table } from '../indicator.ts';
import { asQuery } from './as-query.ts';
import { countColumns } from './count-columns.ts';
import { ofFigure } from './of-figure.ts';
import { columnOf, groupColumns, groupingSets, tableAndGroup } from './tables.ts';
import { condition, type Where } from './where.ts';

export type SurveyShareSpec = {
  enquete: 'clientervaring' | 'loketbezoek' | 'planbetrokkenen';
  vraag: string;
  /** The answers that count as yes. */
  favourable: readonly string[];
  by: 'year' | 'quarter';
  where?: Where<'enquete_antwoord'>;
};

/** Answers that are no answer to the question, and leave the denominator. */
const noAnswer = ['weet niet', 'niet van toepassing'];

/** Of those who answered a survey question, the respondents with a favourable answer, per year or quarter of the survey; a quarter not wholly delivered is provisional. */
export function surveyShare({ enquete, vraag, favourable, by: cycle, where }: SurveyShareSpec): Count {
  const period = cycle === 'year' ? sql`cast(jaar as text)` : sql`cast(jaar as text) || 'Q' || cast(kwartaal as text)`;
  const answers = (tables: readonly Table[]) => sql`(
    select *, ${period} as period ${groupColumns(tables, groupOfAnswer)}
    from enquete_antwoord
    where enquete = ${enquete} and vraag = ${vraag} and antwoord is not null
      and antwoord not in (${sql.join(noAnswer)}) and ${condition(where)}
  )`;
  const yes = sql`count(*) filter (where antwoord in (${sql.join([...favourable])}))`;
  const notWhole = sql`exists (
    select 1 from dekking d
    where d.gemeente = a.gemeente and d.kind = ${enquete} and d.period = a.period
      and not (d.volledig and d.opgegeven)
  )`;
  return {
    kinds: [enquete],
    counts: (db, tables) =>
      asQuery<CountRow>(
        db,
        sql`
          select ${countColumns({
            gemeente: sql`a.gemeente`,
            period: sql`a.period`,
            breakdown: sql`a.breakdown`,
            group: sql`a."group"`,
            n: sql`a.n`,
            numerator: sql`a.yes`,
            denominator: sql`a.n`,
            ...(cycle === 'quarter' && { provisional: notWhole }),
            nYes: sql`a.yes`,
          })}
          from (
            select gemeente, period, ${tableAndGroup(tables)}, count(*) as n, ${yes} as yes
            from ${answers(tables)} s
            where period is not null
            group by ${groupingSets(tables, ['gemeente', 'period'])}
          ) a
        `,
      ),
    rows: (db, of, figure) =>
      asQuery(
        db,
        sql`
          select a.delivery, a.row_number as "rowNumber" from ${answers(figure?.cell ? [figure.cell.by] : [])} a
          where a.period = ${of} ${ofFigure('a', figure, columnOf)} order by a.delivery, a.row_number
        `,
      ),
  };
}

/** Surveys carry an age group, not a year of birth. */
const groupOfAnswer = (by: Breakdown) =>
  sql`coalesce(${sql.ref(by === 'leeftijd' ? 'leeftijdsgroep' : by)}, 'onbekend')`;
