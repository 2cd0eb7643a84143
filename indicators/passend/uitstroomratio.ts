import type { Indicator } from '../indicator.ts';
import { events } from '../queries/events.ts';
import { ratioInQuarter } from '../queries/ratio-in-quarter.ts';
import { shareInQuarter } from '../queries/share-in-quarter.ts';
import { trajecten } from '../queries/kinds.ts';
import type { Where } from '../queries/where.ts';
import { whenCareRuns } from './when-care-runs.ts';

const outflow: Where<'traject'> = (eb) => eb('tijdelijk', '=', false);
const trajects = { mart: 'traject', kind: trajecten('Wmo', 'Jeugdwet') } as const;
const ended = { ...trajects, date: 'einde', where: outflow, toldApart: ['einde', 'reden'] } as const;

export const uitstroomratio: Indicator = {
  id: 'I20',
  slug: 'uitstroomratio',
  name: 'Mate van behalen van individuele resultaatafspraken: uitstroomratio',
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'quarterly',
  unit: '%',
  polarity: '+',
  definition:
    'Het deel van de trajecten die in het kwartaal eindigden, dat eindigde volgens plan: het afgesproken resultaat is gehaald.',
  interpretation: `Het plan noemt alleen de naam en er is geen landelijke definitie. Wij lezen "volgens plan" uit de reden waarmee de aanbieder het traject beëindigt. Een traject zonder reden telt als niet volgens plan. Een tijdelijke stop is geen uitstroom en telt niet mee. ${whenCareRuns}`,
  caveats: [],
  breakdowns: ['wet', 'productgroep', 'wijk', 'leeftijd', 'geslacht'],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Trajecten beëindigd volgens plan',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: shareInQuarter({ ...ended, numerator: (eb) => eb('volgens_plan', '=', true) }),
    },
    {
      key: 'uitstroom-per-instroom',
      name: 'Beëindigde trajecten per 100 gestarte trajecten',
      unit: 'per 100 gestarte trajecten',
      kind: 'ratio',
      ofCounts: true,
      per: 100,
      decimals: 1,
      count: ratioInQuarter([events(ended)], [events({ ...trajects, date: 'start', toldApart: ['start'] })]),
    },
  ],
};
