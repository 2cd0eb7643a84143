import type { Indicator } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';
import { shareInQuarter } from '../queries/share-in-quarter.ts';

export const vroegsignaleringActief: Indicator = {
  id: 'I15',
  slug: 'vroegsignalering-actief',
  name: 'Aantal inwoners in actieve vroegsignalering',
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'quarterly',
  unit: 'inwoners',
  polarity: '+',
  definition:
    'Het aantal inwoners met wie de gemeente in het kwartaal contact zocht na een signaal dat zij rekeningen niet betalen. Een inwoner telt per kwartaal één keer mee.',
  interpretation:
    'Het plan noemt alleen de naam. Wij noemen vroegsignalering actief als de gemeente contact zocht, ook als dat niet lukte. Het aandeel gaat over de inwoners met een signaal in het kwartaal: met wie van hen is contact gezocht, in dat kwartaal of later? Het aandeel van het laatste kwartaal kan daarom nog stijgen.',
  caveats: [],
  breakdowns: ['wijk', 'leeftijd', 'geslacht'],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Inwoners met wie contact is gezocht',
      unit: 'inwoners',
      kind: 'count',
      decimals: 0,
      count: countInQuarter({
        mart: 'vroegsignaal',
        kind: 'vroegsignalering',
        date: 'contactpoging',
        distinct: 'persoon',
      }),
    },
    {
      key: 'aandeel-van-signalen',
      name: 'Aandeel van de inwoners met een signaal met wie contact is gezocht',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: shareInQuarter({
        mart: 'vroegsignaal',
        kind: 'vroegsignalering',
        date: 'ontvangen',
        numerator: (eb) => eb('contactpoging', 'is not', null),
        distinct: ['persoon'],
      }),
    },
  ],
};
