import type { Indicator } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';

export const vroegsignalering: Indicator = {
  id: 'I14',
  slug: 'vroegsignalering',
  name: 'Aantal inwoners in vroegsignalering/met beginnende schulden',
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'quarterly',
  unit: 'inwoners',
  polarity: '0',
  polarityInterpreted: true,
  definition:
    'Het aantal inwoners over wie de gemeente in het kwartaal een signaal kreeg dat zij rekeningen niet betalen. Een inwoner met meer signalen in het kwartaal telt één keer mee.',
  interpretation:
    'Het plan noemt alleen de naam. Wij tellen inwoners over wie een signaal binnenkwam. Inwoners met beginnende schulden over wie niemand een signaal gaf, zien wij niet.',
  caveats: [],
  breakdowns: ['wijk', 'leeftijd', 'geslacht'],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Inwoners met een signaal',
      unit: 'inwoners',
      kind: 'count',
      decimals: 0,
      count: countInQuarter({
        mart: 'vroegsignaal',
        kind: 'vroegsignalering',
        date: 'ontvangen',
        distinct: 'persoon',
      }),
    },
  ],
};
