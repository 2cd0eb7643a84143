import { sql } from 'kysely';
import type { Indicator } from '../indicator.ts';
import { publishedFigures } from '../queries/published-figures.ts';
import { ofAges, ofYearAndRegion } from '../queries/statline.ts';

/** CBS writes '15 tot 75 jaar' for 15 to 74; a table about that age alone has no dimension Leeftijd, or persons as one. */
const ages = ofAges(['15 tot 75 jaar', '52052']);
const everyone = sql`('', 'Geslacht=T001038', 'Persoonskenmerken=T009002', 'Persoonskenmerken=Totaal personen')`;

/**
 * The participation rate from the yearly tables 'Arbeidsdeelname; regionale indeling': the same year comes back in a
 * later table with a newer division, and then the latest one counts. Kerncijfers per wijk spell the topic otherwise.
 */
const figures = sql`(
  select distinct on (gemeente, jaar, marge) *
  from cbs_cijfer
  where (onderwerp = 'NettoArbeidsparticipatie' or onderwerp like '%Netto arbeidsparticipatie')
    and ${ofYearAndRegion} and (dimensies in ${everyone} or dimensies in ${ages})
  order by gemeente, jaar, marge, lower(tabel) desc
)`;

const netParticipation = publishedFigures(figures, {
  numerator: sql`max(waarde) filter (where marge = 'waarde')`,
  lower: sql`max(waarde) filter (where marge = 'ondergrens')`,
  upper: sql`max(waarde) filter (where marge = 'bovengrens')`,
});

export const betaaldWerk: Indicator = {
  id: 'I04',
  slug: 'betaald-werk',
  name: 'Aandeel van de 15 tot 74-jarige met betaald werk',
  set: 'bijlage 3',
  source: 'CBS',
  cycle: 'yearly',
  unit: '%',
  polarity: '+',
  definition:
    'Het deel van de inwoners van 15 tot en met 74 jaar dat betaald werk heeft, minstens één uur per week. CBS noemt dit de netto arbeidsparticipatie. Het is een steekproef.',
  interpretation: 'Het plan noemt alleen de naam. Wij nemen het cijfer van CBS over zoals het is gepubliceerd.',
  caveats: [],
  breakdowns: [],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Netto arbeidsparticipatie',
      unit: '%',
      kind: 'published',
      decimals: 1,
      count: netParticipation,
    },
  ],
};
