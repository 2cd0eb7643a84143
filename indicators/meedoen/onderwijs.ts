import { sql } from 'kysely';
import type { Count, CountRow, Indicator } from '../indicator.ts';
import { asQuery } from '../queries/as-query.ts';
import { countColumns } from '../queries/count-columns.ts';
import { ofFigure } from '../queries/of-figure.ts';
import { deliveriesPerYear, isProvisional, ofAges, yearlyFigure } from '../queries/statline.ts';

/** StatLine codes a year of age as 10400 (4 jaar) to 12300 (23 jaar). */
const ages = Array.from({ length: 20 }, (_, index) => index + 4);
const ageValues = ages.flatMap((age) => [`${10000 + 100 * age}`, `${age} jaar`]);

/** Pupils and students of all kinds of education together, per year of age. */
const kindsOfEducation = sql`regexp_replace(dimensies, ';?Onderwijssoort=(T[0-9]{6}|Totaal[^;]*)', '')`;

const enrolled = sql`(
  select * from cbs_cijfer
  where lower(tabel) = '85701ned' and lower(onderwerp) like '%leerlingen%' and ${yearlyFigure}
    and ${kindsOfEducation} in ${ofAges(ageValues)}
)`;

const inEducation: Count = {
  kinds: ['statline'],
  counts: (db) =>
    asQuery<CountRow>(
      db,
      sql`
        select ${countColumns({
          gemeente: sql`e.gemeente`,
          period: sql`cast(e.jaar as text)`,
          breakdown: sql`null`,
          group: sql`null`,
          n: sql`coalesce(r.residents, 0)`,
          numerator: sql`case when e.known = ${sql.lit(ages.length)} then e.enrolled end`,
          denominator: sql`r.residents`,
          provisional: sql`e.provisional`,
        })}
        from (
          select gemeente, jaar, count(waarde) as known, sum(waarde) as enrolled,
            count(*) filter (where ${isProvisional}) > 0 as provisional
          from ${enrolled} f group by gemeente, jaar
        ) e
        left join (
          select gemeente, jaar, sum(aantal) as residents from bevolking
          where leeftijd between 4 and 23 group by gemeente, jaar
        ) r on r.gemeente = e.gemeente and r.jaar = e.jaar
      `,
    ),
  rows: (db, period, of) =>
    asQuery(
      db,
      sql`
        select delivery, row_number as "rowNumber" from ${enrolled} f
        where cast(jaar as text) = ${period} ${ofFigure('f', of)}
        union all
        select delivery, row_number from bevolking
        where leeftijd between 4 and 23 and cast(jaar as text) = ${period} ${ofFigure('bevolking', of)}
          and exists (select 1 from ${enrolled} f where f.gemeente = bevolking.gemeente and f.jaar = bevolking.jaar)
      `,
    ),
  statline: deliveriesPerYear(enrolled, sql`bevolking`),
};

export const onderwijs: Indicator = {
  id: 'I05',
  slug: 'onderwijs',
  name: 'Aandeel van de 4-23 jarigen dat onderwijs volgt',
  set: 'bijlage 3',
  source: 'CBS',
  cycle: 'yearly',
  unit: '%',
  polarity: '+',
  definition:
    'Het aantal leerlingen en studenten van 4 tot en met 23 jaar dat in de gemeente woont, gedeeld door alle inwoners van die leeftijd. Alle soorten onderwijs tellen mee. De cijfers zijn van CBS.',
  interpretation:
    'Het plan noemt alleen de naam. CBS geeft dit aandeel niet zelf. Wij delen twee cijfers van CBS op elkaar: leerlingen en studenten aan het begin van het schooljaar, en inwoners op 1 januari van het jaar waarin dat schooljaar begint. Particulier onderwijs en onderwijs in het buitenland staan niet in de cijfers.',
  caveats: [],
  madeFrom:
    'StatLine-tabel 85701NED, leerlingen en studenten, per leeftijd. De openbare tabel die wij kennen, telt per soort onderwijs en woonregio en niet per leeftijd. Zolang dat zo is, blijft dit cijfer leeg. CBS kan dezelfde tabel per leeftijd als maatwerk leveren',
  breakdowns: [],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Inwoners van 4 tot en met 23 jaar die onderwijs volgen',
      unit: '%',
      kind: 'ratio',
      per: 100,
      decimals: 1,
      count: inEducation,
    },
  ],
};
