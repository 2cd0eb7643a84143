import { sql } from 'kysely';
import type { Indicator } from '../indicator.ts';
import { whenCareRuns } from '../passend/when-care-runs.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';
import { trajecten } from '../queries/kinds.ts';
import { percentileInQuarter } from '../queries/percentile-in-quarter.ts';
import { runningOnReferenceDate } from '../queries/running-on-reference-date.ts';
import type { Where } from '../queries/where.ts';
import { figure } from './figure.ts';

const trajects = { mart: 'traject', kind: trajecten('Wmo', 'Jeugdwet') } as const;
const running = { ...trajects, start: 'start', einde: 'einde', toldApart: ['start', 'einde'] } as const;
const outflow: Where<'traject'> = (eb) => eb('tijdelijk', '=', false);
const ended = { ...trajects, date: 'einde', where: outflow, toldApart: ['einde', 'reden'] } as const;

export const runningCare: Indicator = figure({
  id: 'KW02',
  slug: 'lopende-voorzieningen',
  name: 'Lopende voorzieningen',
  unit: 'voorzieningen',
  definition:
    'Het aantal voorzieningen Wmo en Jeugdwet dat op de laatste dag van het kwartaal loopt, ook hulp bij het huishouden en hulpmiddelen. Per soort zorg ook apart voor Wmo en Jeugdwet.',
  interpretation: `Het plan zegt niet wat de kwartaalrapportage precies telt. Bij de maatwerktrajecten van het beleidsplan tellen hulp bij het huishouden, woonvoorzieningen en hulpmiddelen niet mee, hier wel. ${whenCareRuns}`,
  breakdowns: ['wet', 'productgroep', 'productgroep per wet'],
  measures: [
    {
      key: 'main',
      name: 'Lopende voorzieningen',
      unit: 'voorzieningen',
      kind: 'count',
      decimals: 0,
      count: runningOnReferenceDate(running),
    },
  ],
});

export const careInAndOut: Indicator = figure({
  id: 'KW03',
  slug: 'clienten-en-stroom',
  name: 'Cliënten, instroom en uitstroom',
  unit: 'inwoners',
  definition:
    'Het aantal inwoners met een lopende voorziening op de laatste dag van het kwartaal; ieder telt één keer mee. Instroom is zorg die in het kwartaal begon, uitstroom is zorg die eindigde. De mediaan van de duur gaat over zorg die eindigde. Een voorziening wacht als zij is toegewezen, maar de zorg nog niet is begonnen.',
  interpretation: `Het plan zegt niet wat de kwartaalrapportage precies telt. Een tijdelijke stop is geen uitstroom. Wie Wmo én Jeugdwet heeft, telt bij elk van de twee mee. ${whenCareRuns}`,
  breakdowns: ['wet'],
  measures: [
    {
      key: 'main',
      name: 'Inwoners met een lopende voorziening',
      unit: 'inwoners',
      kind: 'count',
      decimals: 0,
      count: runningOnReferenceDate({ ...running, distinct: 'persoon' }),
    },
    {
      key: 'instroom',
      name: 'Instroom: zorg die begon',
      unit: 'voorzieningen',
      kind: 'count',
      decimals: 0,
      count: countInQuarter({ ...trajects, date: 'start', toldApart: ['start'] }),
    },
    {
      key: 'uitstroom',
      name: 'Uitstroom: zorg die eindigde',
      unit: 'voorzieningen',
      kind: 'count',
      decimals: 0,
      count: countInQuarter(ended),
    },
    {
      key: 'duur',
      name: 'Duur van zorg die eindigde (mediaan)',
      unit: 'dagen',
      kind: 'duration',
      decimals: 0,
      count: percentileInQuarter({ ...ended, from: 'start', percentile: 0.5 }),
    },
    {
      key: 'wacht-op-start',
      name: 'Toegewezen, nog niet begonnen',
      unit: 'voorzieningen',
      kind: 'count',
      decimals: 0,
      count: runningOnReferenceDate({
        ...trajects,
        start: 'toegewezen',
        einde: sql`start`,
        toldApart: ['start'],
      }),
    },
  ],
});
