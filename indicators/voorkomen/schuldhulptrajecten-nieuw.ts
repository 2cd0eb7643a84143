import type { Indicator } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';

export const schuldhulptrajectenNieuw: Indicator = {
  id: 'I16',
  slug: 'schuldhulptrajecten-nieuw',
  name: 'Aantal nieuwe schuldhelpverleningstrajecten',
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'quarterly',
  unit: 'trajecten',
  polarity: '0',
  polarityInterpreted: true,
  definition: 'Het aantal trajecten schulddienstverlening dat in het kwartaal begon.',
  interpretation:
    'Het plan noemt alleen de naam. Wij tellen een traject op de dag dat het begint, niet op de dag van de aanmelding. Een aanmelding zonder start telt niet mee. Een inwoner met twee trajecten telt twee keer.',
  caveats: [],
  breakdowns: ['wijk', 'leeftijd', 'geslacht'],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Gestarte trajecten',
      unit: 'trajecten',
      kind: 'count',
      decimals: 0,
      count: countInQuarter({ mart: 'schuldhulptraject', kind: 'schulddienstverlening', date: 'start' }),
    },
  ],
};
