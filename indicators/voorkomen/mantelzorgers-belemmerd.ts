import type { Indicator } from '../indicator.ts';
import { ggdAgeBreak, ggdBreakdowns } from '../queries/ggd-monitor.ts';
import { weightedShare } from '../queries/weighted-share.ts';

export const mantelzorgersBelemmerd: Indicator = {
  id: 'I13',
  slug: 'mantelzorgers-belemmerd',
  name: 'Aandeel van de mantelzorgers dat zich soms/vaak belemmerd voelt in dagelijkse dingen',
  set: 'bijlage 3',
  source: 'GGD',
  cycle: '4-yearly',
  unit: '%',
  polarity: '-',
  definition:
    'Het deel van de mantelzorgers dat zich soms of vaak gehinderd voelt in gewone, dagelijkse dingen. Het is een steekproef. De antwoorden zijn gewogen, zodat ze gelden voor alle volwassen mantelzorgers. Wie de vraag niet invulde, telt niet mee.',
  interpretation:
    "Het plan noemt alleen de naam. Wij tellen de antwoorden 'soms' en 'vaak'. Alleen mantelzorgers kregen de vraag, dus dit cijfer gaat over een klein deel van de steekproef.",
  caveats: [],
  breakdowns: ggdBreakdowns,
  breaks: [ggdAgeBreak],
  measures: [
    {
      key: 'main',
      name: 'Mantelzorgers die zich soms of vaak belemmerd voelen',
      unit: '%',
      kind: 'weighted-share',
      per: 100,
      decimals: 1,
      count: weightedShare({
        domain: (eb) => eb('mantelzorger', '=', true),
        yes: (eb) => eb('mantelzorg_belemmerd', 'in', ['soms', 'vaak']),
      }),
    },
  ],
};
