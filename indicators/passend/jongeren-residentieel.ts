import { sql } from 'kysely';
import { readReference } from 'etl/reference/read-reference.ts';
import type { Indicator } from '../indicator.ts';
import { publishedFigures } from '../queries/published-figures.ts';
import { runningOnReferenceDate } from '../queries/running-on-reference-date.ts';
import { trajecten } from '../queries/kinds.ts';
import { yearlyFigure } from '../queries/statline.ts';
import { whenCareRuns } from './when-care-runs.ts';

/** CBS 85098NED, by measure (OData v4), code (OData v3) and label: the young people with youth care who live elsewhere for it, in %. */
const withStay = sql`(
  select * from cbs_cijfer
  where lower(tabel) = '85098ned' and dimensies = '' and ${yearlyFigure}
    and (onderwerp in ('A045562', 'JongerenMetJeugdhulpMetVerblijf') or lower(onderwerp) like '%jongeren met jeugdhulp met verblijf')
)`;

const categories = readReference('productcategorieen').filter(
  ({ wet, verblijf }) => wet === 'Jeugdwet' && verblijf === 'ja',
);
const codesOf = (pleegzorg: string) =>
  categories.filter((row) => row['pleegzorg'] === pleegzorg).map(({ code }) => code);
const stay = codesOf('nee');
const fosterCare = [
  ...codesOf('ja').map((code) => `productcategorie ${code}`),
  ...readReference('pleegzorg-productcodes').map(({ productcode }) => `productcode ${productcode}`),
];

export const jongerenResidentieel: Indicator = {
  id: 'I24',
  slug: 'jongeren-residentieel',
  name: 'Aantal jongeren in residentiële zorg (met uitzondering van pleegzorg)',
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'quarterly',
  unit: 'jongeren',
  polarity: '-',
  definition:
    'Het aantal jongeren dat op de laatste dag van het kwartaal met hulp uit de Jeugdwet buiten het eigen huis woont. Jongeren in een pleeggezin tellen niet mee. Een jongere telt één keer mee.',
  interpretation: `Het plan noemt alleen de naam. Wij tellen verblijf uit de Jeugdwet (productcategorieën ${stay.join(', ')}), dus ook jongeren van 18 tot 23 jaar. Gezinshuizen tellen mee. Pleegzorg herkennen wij aan ${fosterCare.join(' of ')}. Categorie 43 en 44 zonder zo'n productcode tellen mee, ook als het toch pleegzorg is. Crisishulp (46), jeugd-ggz (52 en 54) en landelijk ingekochte zorg (55) tellen niet mee, ook niet met verblijf: aan de categorie is dat niet te zien. Zorg die op de laatste dag van het kwartaal eindigt, telt niet mee. ${whenCareRuns} Wij zetten er een cijfer van CBS naast, om te vergelijken met andere gebieden. Dat cijfer is anders dan het onze. CBS telt pleegzorg mee. Het is een deel van de jongeren met jeugdhulp, niet van alle jongeren. En het gaat over een heel jaar, niet over één dag.`,
  caveats: [],
  breakdowns: ['wijk', 'leeftijd', 'geslacht', 'productgroep'],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Jongeren in residentiële zorg',
      unit: 'jongeren',
      kind: 'count',
      decimals: 0,
      count: runningOnReferenceDate({
        mart: 'traject',
        kind: trajecten('Jeugdwet'),
        start: 'start',
        einde: 'einde',
        where: (eb) => eb.and([eb('wet', '=', 'Jeugdwet'), eb('verblijf', '=', true), eb('pleegzorg', '=', false)]),
        distinct: 'persoon',
        toldApart: ['start', 'einde'],
      }),
    },
    {
      key: 'cbs-met-verblijf',
      name: 'Volgens CBS: met verblijf, van de jongeren met jeugdhulp (met pleegzorg, per jaar)',
      unit: '% van de jongeren met jeugdhulp',
      kind: 'published',
      decimals: 1,
      count: publishedFigures(withStay, { numerator: sql`max(waarde)` }),
    },
  ],
};
