import type { Indicator } from '../indicator.ts';
import { ggdAgeBreak, ggdBreakdowns, ggdWeighting } from '../queries/ggd-monitor.ts';
import { weightedShare } from '../queries/weighted-share.ts';

export const mantelzorgOfVrijwilligerswerk: Indicator = {
  id: 'I06',
  slug: 'mantelzorg-of-vrijwilligerswerk',
  name: 'Aandeel van de inwoners dat mantelzorg dan wel vrijwilligerswerk doet',
  set: 'bijlage 3',
  source: 'GGD',
  cycle: '4-yearly',
  unit: '%',
  polarity: '+',
  definition: `Het deel van de volwassen inwoners dat mantelzorg geeft, vrijwilligerswerk doet, of allebei. Wie allebei doet, telt één keer mee. ${ggdWeighting}`,
  interpretation:
    'Het plan noemt alleen de naam. Wij kijken per inwoner of minstens een van de twee geldt. Wij tellen de twee aandelen dus niet bij elkaar op. Alleen wie beide vragen invulde, telt mee.',
  caveats: [],
  breakdowns: ggdBreakdowns,
  breaks: [ggdAgeBreak],
  measures: [
    {
      key: 'main',
      name: 'Mantelzorg of vrijwilligerswerk',
      unit: '%',
      kind: 'weighted-share',
      per: 100,
      decimals: 1,
      count: weightedShare({
        // Of a half answered pair only the yes would be known, and that would raise the share.
        domain: (eb) => eb.and([eb('mantelzorger', 'is not', null), eb('vrijwilliger', 'is not', null)]),
        yes: (eb) => eb.or([eb('mantelzorger', '=', true), eb('vrijwilliger', '=', true)]),
      }),
    },
  ],
};
