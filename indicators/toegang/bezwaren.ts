import type { Indicator } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';
import { events } from '../queries/events.ts';
import { ratioInQuarter } from '../queries/ratio-in-quarter.ts';
import { besluiten } from '../queries/kinds.ts';
import type { Where } from '../queries/where.ts';

const received = { mart: 'bezwaar', kind: 'bezwaren', date: 'ontvangen' } as const;

/** An application that was withdrawn ends without a beschikking. */
const issued: Where<'besluit'> = (eb) => eb('resultaat', 'in', ['toegekend', 'afgewezen']);

export const bezwaren: Indicator = {
  id: 'I37',
  slug: 'bezwaren',
  name: 'Aantal bezwaren op afgegeven beschikkingen',
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'quarterly',
  unit: 'bezwaren',
  polarity: '-',
  definition:
    'Het aantal bezwaren dat de gemeente in het kwartaal ontving tegen beschikkingen in het sociaal domein: Wmo, Jeugdwet, Participatiewet en schulddienstverlening (Wgs).',
  interpretation:
    'Het plan zegt niet welke wetten meetellen. Wij tellen ook bezwaren mee die later zijn ingetrokken. Het aantal per 100 beschikkingen gaat alleen over Wmo en Jeugdwet: van die wetten kennen wij de beschikkingen: toegekend of afgewezen. Een ingetrokken aanvraag telt niet mee. Een bezwaar kan gaan over een beschikking uit een eerder kwartaal.',
  caveats: [
    'De indicator bezwaarschriften geeft niet direct het vertrouwen over de afhandeling weer, maar wel de acceptatie in de afhandeling.',
  ],
  breakdowns: ['wet'],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Ontvangen bezwaren',
      unit: 'bezwaren',
      kind: 'count',
      decimals: 0,
      count: countInQuarter(received),
    },
    {
      key: 'per-100-beschikkingen',
      name: 'Bezwaren per 100 beschikkingen (Wmo en Jeugdwet)',
      unit: 'per 100 beschikkingen',
      kind: 'ratio',
      ofCounts: true,
      per: 100,
      decimals: 1,
      count: ratioInQuarter(
        [events({ ...received, where: (eb) => eb('wet', 'in', ['Wmo', 'Jeugdwet']) })],
        [events({ mart: 'besluit', kind: besluiten('Wmo', 'Jeugdwet'), date: 'besluit', where: issued })],
      ),
    },
  ],
};
