import type { Indicator } from '../indicator.ts';
import { shareInQuarter } from '../queries/share-in-quarter.ts';

export const hulpvragenDoorgegeven: Indicator = {
  id: 'I33',
  slug: 'hulpvragen-doorgegeven',
  name: 'Aandeel hulpvragen wat wordt doorgegeven van het ene naar het andere proces',
  set: 'bijlage 3',
  source: 'FO',
  cycle: 'quarterly',
  unit: '%',
  polarity: '-',
  polarityInterpreted: true,
  definition: 'Het deel van de contacten bij het loket in het kwartaal dat is doorgegeven aan een ander proces.',
  interpretation:
    'Het plan noemt alleen de naam. Dat minder doorgeven beter is, is onze lezing: de vraag komt dan vaker meteen op de juiste plek.',
  caveats: [],
  breakdowns: ['wijk', 'leeftijd', 'geslacht'],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Doorgegeven hulpvragen',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: shareInQuarter({
        mart: 'contact',
        kind: 'loket-contacten',
        date: 'datum',
        numerator: (eb) => eb('doorgegeven', '=', true),
      }),
    },
  ],
};
