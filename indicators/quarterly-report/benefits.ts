import type { Indicator } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';
import { percentileInQuarter } from '../queries/percentile-in-quarter.ts';
import { runningOnReferenceDate } from '../queries/running-on-reference-date.ts';
import { figure } from './figure.ts';

const benefit = { mart: 'uitkering', kind: 'participatie' } as const;
const running = { ...benefit, start: 'ingang', einde: 'einde' } as const;
const ended = { ...benefit, date: 'einde' } as const;

const runningBenefits: Indicator['measures'][number] = {
  key: 'main',
  name: 'Lopende uitkeringen en regelingen',
  unit: 'uitkeringen',
  kind: 'count',
  decimals: 0,
  count: runningOnReferenceDate(running),
};

export const benefitKinds: Indicator = figure({
  id: 'KW06',
  slug: 'uitkeringen-per-soort',
  name: 'Uitkeringen en regelingen per soort',
  unit: 'uitkeringen',
  definition:
    'Het aantal uitkeringen en regelingen van de Participatiewet dat op de laatste dag van het kwartaal loopt, per soort.',
  interpretation:
    'Het plan noemt de onderdelen, maar niet de soorten die daarbij horen. De soorten staan zo in het bestand.',
  breakdowns: ['domein', 'soort'],
  measures: [runningBenefits],
});

export const benefits: Indicator = figure({
  id: 'KW05',
  slug: 'uitkeringen-en-regelingen',
  name: 'Uitkeringen en regelingen',
  unit: 'uitkeringen',
  definition:
    'Het aantal uitkeringen en regelingen van de Participatiewet dat op de laatste dag van het kwartaal loopt, en hoeveel inwoners dat zijn. Ook hoeveel er in het kwartaal begonnen en eindigden. De mediaan van de duur gaat over wat eindigde.',
  interpretation:
    'Het plan noemt de onderdelen, maar niet wat erbij hoort. Inkomen is de algemene bijstand, IOAW en IOAZ. Participatie is de loonkostensubsidie. Minima zijn de minimaregelingen. Bijzondere bijstand staat apart. Wie twee uitkeringen heeft, telt bij elk onderdeel één keer mee.',
  breakdowns: ['domein'],
  measures: [
    runningBenefits,
    {
      key: 'inwoners',
      name: 'Inwoners met een lopende uitkering of regeling',
      unit: 'inwoners',
      kind: 'count',
      decimals: 0,
      count: runningOnReferenceDate({ ...running, distinct: 'persoon' }),
    },
    {
      key: 'instroom',
      name: 'Instroom: begonnen in het kwartaal',
      unit: 'uitkeringen',
      kind: 'count',
      decimals: 0,
      count: countInQuarter({ ...benefit, date: 'ingang' }),
    },
    {
      key: 'uitstroom',
      name: 'Uitstroom: geëindigd in het kwartaal',
      unit: 'uitkeringen',
      kind: 'count',
      decimals: 0,
      count: countInQuarter(ended),
    },
    {
      key: 'duur',
      name: 'Duur van wat eindigde (mediaan)',
      unit: 'dagen',
      kind: 'duration',
      decimals: 0,
      count: percentileInQuarter({ ...ended, from: 'ingang', percentile: 0.5 }),
    },
  ],
});
