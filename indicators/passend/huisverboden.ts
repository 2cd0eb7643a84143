import type { Indicator } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';

export const huisverboden: Indicator = {
  id: 'I27',
  slug: 'huisverboden',
  name: 'Aantal huishoudelijke huisverboden',
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'quarterly',
  unit: 'besluiten',
  polarity: '0',
  polarityInterpreted: true,
  definition: 'Het aantal huisverboden dat de burgemeester in het kwartaal oplegde.',
  interpretation:
    'Het plan noemt alleen de naam. Wij tellen een huisverbod op de dag dat het is opgelegd. Een verlenging is geen tweede huisverbod.',
  caveats: [],
  breakdowns: [],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Opgelegde huisverboden',
      unit: 'besluiten',
      kind: 'count',
      decimals: 0,
      count: countInQuarter({ mart: 'huisverbod', kind: 'huisverboden', date: 'opgelegd' }),
    },
  ],
};
