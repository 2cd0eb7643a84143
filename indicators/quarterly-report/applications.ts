import { sql } from 'kysely';
import type { Indicator } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';
import { besluiten } from '../queries/kinds.ts';
import { percentileInQuarter } from '../queries/percentile-in-quarter.ts';
import { runningOnReferenceDate } from '../queries/running-on-reference-date.ts';
import { shareInQuarter } from '../queries/share-in-quarter.ts';
import type { Where } from '../queries/where.ts';
import { daysInWords, decisionMeasures } from './decision-measures.ts';
import { figure } from './figure.ts';

const decisions = { mart: 'besluit', kind: besluiten('Wmo', 'Jeugdwet') } as const;
/** As for I37: an application that was withdrawn ends without a beschikking. */
const issued: Where<'besluit'> = (eb) => eb('resultaat', 'in', ['toegekend', 'afgewezen']);
const decided = { ...decisions, date: 'besluit', where: issued } as const;
const daysUntil = { ...decided, from: 'aanvraag' } as const;

export const applications: Indicator = figure({
  id: 'KW01',
  slug: 'aanvragen-en-besluiten',
  name: 'Aanvragen en besluiten',
  unit: 'aanvragen',
  definition: `Hoeveel aanvragen voor Wmo of Jeugdwet er in het kwartaal binnenkwamen, en hoeveel besluiten de gemeente nam. ${daysInWords} Een aanvraag wacht als er op de laatste dag van het kwartaal nog geen besluit is.`,
  interpretation:
    'Het plan zegt niet wat de kwartaalrapportage precies telt. Een aanvraag zonder datum telt niet mee bij de aanvragen. Een besluit is een beschikking: toegekend of afgewezen. Een aanvraag die is ingetrokken, wacht niet.',
  breakdowns: ['wet'],
  measures: [
    {
      ...decisionMeasures.applications,
      count: countInQuarter({ ...decisions, date: 'aanvraag' }),
    },
    {
      ...decisionMeasures.decisions,
      count: countInQuarter(decided),
    },
    {
      ...decisionMeasures.granted,
      count: shareInQuarter({ ...decided, numerator: (eb) => eb('resultaat', '=', 'toegekend') }),
    },
    {
      ...decisionMeasures.medianDays,
      count: percentileInQuarter({ ...daysUntil, percentile: 0.5 }),
    },
    {
      ...decisionMeasures.ninetiethDays,
      count: percentileInQuarter({ ...daysUntil, percentile: 0.9 }),
    },
    {
      ...decisionMeasures.waiting,
      count: runningOnReferenceDate({
        ...decisions,
        start: 'aanvraag',
        einde: sql`besluit`,
        where: (eb) =>
          eb.or([eb('besluit', 'is not', null), eb('resultaat', 'is', null), eb('resultaat', '=', 'in behandeling')]),
      }),
    },
  ],
});
