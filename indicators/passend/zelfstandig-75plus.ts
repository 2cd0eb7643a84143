import { sql } from 'kysely';
import type { Indicator } from '../indicator.ts';
import { publishedFigures } from '../queries/published-figures.ts';
import { ofAges, yearlyFigure } from '../queries/statline.ts';

/** 75 and older in StatLine, in groups of five years, as code and as label. */
const codes = ['71600', '71700', '71800', '71900', '22000'];
const labels = ['75 tot 80 jaar', '80 tot 85 jaar', '85 tot 90 jaar', '90 tot 95 jaar', '95 jaar of ouder'];

/** The topics by code (OData v3), by label and by measure (OData v4). */
const topic = sql`case
  when onderwerp in ('TotaalInParticuliereHuishoudens', 'M000331')
    or onderwerp like '%Totaal in particuliere huishoudens' then 'private'
  when onderwerp in ('TotaalPersonenInHuishoudens', 'M000330')
    or onderwerp like '%Totaal personen in huishoudens' then 'all'
end`;

const figures = sql`(
  select * from (select *, ${topic} as topic from cbs_cijfer) c
  where lower(tabel) = '71488ned' and topic is not null and ${yearlyFigure}
    and dimensies in ${ofAges([...codes, ...labels])}
)`;

/** The sum over the five; null while one of them is unknown. */
const total = (of: 'private' | 'all') =>
  sql`case when count(waarde) filter (where topic = ${of}) = ${sql.lit(codes.length)}
    then sum(waarde) filter (where topic = ${of}) end`;

const livingIndependently = publishedFigures(figures, {
  n: sql`coalesce(${total('all')}, 0)`,
  numerator: total('private'),
  denominator: total('all'),
});

export const zelfstandig75plus: Indicator = {
  id: 'I23',
  slug: 'zelfstandig-75plus',
  name: 'Aandeel zelfstandig wonende personen 75+-jarigen',
  set: 'bijlage 3',
  source: 'CBS',
  cycle: 'yearly',
  unit: '%',
  polarity: '+',
  definition:
    'Het deel van de inwoners van 75 jaar en ouder dat in een gewoon huishouden woont en niet in een instelling, zoals een verpleeghuis. Geteld op 1 januari.',
  interpretation:
    'Het plan noemt alleen de naam. Wij nemen de personen in particuliere huishoudens van CBS. Ook wie in een aanleunwoning woont, telt als zelfstandig wonend. Het is een telling van alle inwoners, dus er is geen onzekerheid door een steekproef.',
  madeFrom: 'StatLine-tabel 71488ned, personen naar positie in het huishouden, per leeftijd',
  caveats: [],
  breakdowns: [],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: '75-plussers die zelfstandig wonen',
      unit: '%',
      kind: 'ratio',
      per: 100,
      decimals: 1,
      count: livingIndependently,
    },
  ],
};
