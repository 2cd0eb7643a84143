import { sql } from 'kysely';
import type { Count, CountRow, Indicator } from '../indicator.ts';
import { asQuery } from '../queries/as-query.ts';
import { countColumns } from '../queries/count-columns.ts';
import { ofFigure } from '../queries/of-figure.ts';

/**
 * Each report of the calendar, with whether its date had passed when the calendar was delivered. The calendar of a
 * running year also holds dates to come, and its period may end before the day it was loaded: the earlier of the two. The
 * jaarrekening of a year comes in the next: a file that says when one came tells until that day at least.
 */
const moments = sql`(
  select m.*, cast(m.jaar as text) as period, m.uiterlijk <= d.known_until as due,
    m.geleverd is not null and m.geleverd <= m.uiterlijk as in_time
  from pc_moment m
  join (
    select f.gemeente, f.delivery, least(greatest(f.period_to, c.newest), cast(substr(f.loaded_at, 1, 10) as date)) as known_until
    from delivery f
    join (select gemeente, delivery, max(geleverd) as newest from pc_moment group by gemeente, delivery) c
      on c.gemeente = f.gemeente and c.delivery = f.delivery
  ) d on d.gemeente = m.gemeente and d.delivery = m.delivery
)`;

const deliveredInTime: Count = {
  kinds: ['pc-kalender'],
  counts: (db) =>
    asQuery<CountRow>(
      db,
      sql`
        select ${countColumns({
          gemeente: sql`gemeente`,
          period: sql`period`,
          breakdown: sql`null`,
          group: sql`null`,
          n: sql`count(*) filter (where due)`,
          numerator: sql`count(*) filter (where due and in_time)`,
          denominator: sql`count(*) filter (where due)`,
          provisional: sql`count(*) filter (where not due) > 0`,
        })}
        from ${moments} m
        group by gemeente, period
        having count(*) filter (where due) > 0
      `,
    ),
  rows: (db, period, of) =>
    asQuery(
      db,
      sql`
        select delivery, row_number as "rowNumber" from ${moments} m
        where due and period = ${period} ${ofFigure('m', of)} order by delivery, row_number
      `,
    ),
};

export const rapportagesTijdig: Indicator = {
  id: 'I31',
  slug: 'rapportages-tijdig',
  name: 'Rapportage zijn tijdig geleverd',
  set: 'bijlage 3',
  source: 'PC',
  cycle: 'yearly',
  unit: '%',
  polarity: '+',
  definition:
    'Het deel van de rapportages in de kalender van planning en control dat op of voor de afgesproken datum klaar was. Een rapportage die te laat kwam of er nog niet is, telt als niet op tijd. Rapportages waarvan de datum nog moet komen, tellen niet mee.',
  interpretation:
    'Het plan noemt alleen de naam. Wij tellen alle rapportages in de kalender even zwaar. Een jaar waarin nog rapportages moeten komen, is voorlopig.',
  caveats: [],
  breakdowns: [],
  breaks: [],
  changes: [
    {
      version: 2,
      on: '2026-11-23',
      why: 'Een jaarrekening komt na het jaar waar de kalender over gaat. Staat in het bestand wanneer zij kwam, dan telt zij mee.',
    },
  ],
  measures: [
    {
      key: 'main',
      name: 'Rapportages op tijd',
      unit: '%',
      // Every report of the year is known: there is no sample, and a share would get the interval of one.
      kind: 'ratio',
      per: 100,
      decimals: 0,
      count: deliveredInTime,
    },
  ],
};
