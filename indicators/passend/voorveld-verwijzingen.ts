import type { Indicator } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';

export const voorveldVerwijzingen: Indicator = {
  id: 'I18',
  slug: 'voorveld-verwijzingen',
  name: 'Aantal ondersteuningsvragen die bij de toegang worden beantwoord met een verwijzing naar een algemene voorziening/eigen netwerk',
  set: 'bijlage 3',
  source: 'FO',
  cycle: 'quarterly',
  unit: 'vragen',
  polarity: '+',
  definition:
    'Het aantal vragen aan het loket in het kwartaal met als uitkomst een algemene voorziening of het eigen netwerk.',
  interpretation:
    'Het plan noemt alleen de naam. Wij tellen elk contact bij het loket als een vraag. Een inwoner met drie contacten telt drie keer.',
  caveats: [],
  breakdowns: ['wijk', 'leeftijd', 'geslacht'],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Vragen naar algemene voorziening of eigen netwerk',
      unit: 'vragen',
      kind: 'count',
      decimals: 0,
      count: countInQuarter({
        mart: 'contact',
        kind: 'loket-contacten',
        date: 'datum',
        where: (eb) => eb('uitkomst', 'in', ['algemene voorziening', 'eigen netwerk']),
      }),
    },
  ],
};
