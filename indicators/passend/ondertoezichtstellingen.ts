import type { Indicator } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';
import { runningOnReferenceDate } from '../queries/running-on-reference-date.ts';

const source = { mart: 'ondertoezichtstelling', kind: 'ondertoezichtstellingen' } as const;

export const ondertoezichtstellingen: Indicator = {
  id: 'I29',
  slug: 'ondertoezichtstellingen',
  name: 'Aantal Onder Toezicht Stellingen',
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'quarterly',
  unit: 'maatregelen',
  polarity: '0',
  polarityInterpreted: true,
  definition:
    'Het aantal ondertoezichtstellingen dat in het kwartaal begon. Daarnaast tonen wij hoeveel er op de laatste dag van het kwartaal lopen.',
  interpretation:
    'Het plan noemt alleen de naam. Voorlopige ondertoezichtstellingen tellen mee, zoals bij het CBS. Een maatregel die op de laatste dag van het kwartaal eindigt, loopt niet meer. Wij tellen maatregelen, geen jongeren.',
  caveats: [],
  breakdowns: ['wijk', 'leeftijd', 'geslacht'],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Begonnen in het kwartaal',
      unit: 'maatregelen',
      kind: 'count',
      decimals: 0,
      count: countInQuarter({ ...source, date: 'start' }),
    },
    {
      key: 'lopend',
      name: 'Lopend op de laatste dag van het kwartaal',
      unit: 'maatregelen',
      kind: 'count',
      decimals: 0,
      count: runningOnReferenceDate({ ...source, start: 'start', einde: 'einde' }),
    },
  ],
};
