import type { Indicator } from '../indicator.ts';
import { shareInQuarter } from '../queries/share-in-quarter.ts';

export const doorverwijzingAlgemeen: Indicator = {
  id: 'I09',
  slug: 'doorverwijzing-algemeen',
  name: 'Aandeel van de inwoners die vanuit het loket doorverwezen wordt naar een algemene voorziening ten opzichte van doorverwijzingen naar een maatwerkvoorziening',
  set: 'bijlage 3',
  source: 'FO',
  cycle: 'quarterly',
  unit: '%',
  polarity: '+',
  definition:
    'Het loket verwijst inwoners naar een algemene voorziening of naar een maatwerkvoorziening. Dit is het deel dat naar een algemene voorziening gaat. Een inwoner telt per kwartaal één keer mee voor elk van de twee.',
  interpretation:
    'Het plan noemt alleen de naam. Wij tellen een inwoner die in een kwartaal naar allebei verwezen is twee keer: één keer bij algemeen en één keer bij maatwerk. Andere verwijzingen, zoals naar het eigen netwerk, tellen niet mee.',
  caveats: [],
  breakdowns: ['wijk', 'leeftijd', 'geslacht'],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Verwezen naar een algemene voorziening',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: shareInQuarter({
        mart: 'verwijzing',
        kind: 'loket-verwijzingen',
        date: 'datum',
        where: (eb) => eb('bestemming', 'in', ['algemene voorziening', 'maatwerkvoorziening']),
        numerator: (eb) => eb('bestemming', '=', 'algemene voorziening'),
        distinct: ['persoon', 'bestemming'],
      }),
    },
  ],
};
