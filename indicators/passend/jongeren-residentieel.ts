import type { Indicator } from '../indicator.ts';
import { runningOnReferenceDate } from '../queries/running-on-reference-date.ts';
import { voorzieningen } from '../queries/kinds.ts';

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
  interpretation:
    'Het plan noemt alleen de naam. Wij tellen iedereen met verblijf uit de Jeugdwet, dus ook jongeren van 18 tot 23 jaar. Gezinshuizen tellen mee. Zorg die op de laatste dag van het kwartaal eindigt, telt niet mee.',
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
        kind: voorzieningen,
        start: 'start',
        einde: 'einde',
        where: (eb) => eb.and([eb('wet', '=', 'Jeugdwet'), eb('verblijf', '=', true), eb('pleegzorg', '=', false)]),
        distinct: 'persoon',
        toldApart: ['start', 'einde'],
      }),
    },
  ],
};
