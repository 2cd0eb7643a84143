import { sql } from 'kysely';
import type { Indicator } from '../indicator.ts';
import { besluiten } from '../queries/kinds.ts';
import { runningOnReferenceDate } from '../queries/running-on-reference-date.ts';
import { daysInWords, decisionMeasures } from './decision-measures.ts';
import { figure } from './figure.ts';

const decisions = { mart: 'besluit', kind: besluiten('Wmo', 'Jeugdwet') } as const;

export const applications: Indicator = figure({
  id: 'KW01',
  slug: 'aanvragen-en-besluiten',
  name: 'Aanvragen en besluiten',
  unit: 'aanvragen',
  definition: `Hoeveel aanvragen voor Wmo of Jeugdwet er in het kwartaal binnenkwamen, en hoeveel besluiten de gemeente nam. ${daysInWords} Een aanvraag wacht als er op de laatste dag van het kwartaal nog geen besluit is.`,
  interpretation:
    'Het plan zegt niet wat de kwartaalrapportage precies telt. Een aanvraag zonder datum telt niet mee bij de aanvragen. Een besluit is een beschikking: toegekend of afgewezen. Een aanvraag die is ingetrokken, wacht niet.',
  breakdowns: ['wet'],
  measures: decisionMeasures({
    ...decisions,
    applied: 'aanvraag',
    decided: 'besluit',
    // As for I37: an application that was withdrawn ends without a beschikking.
    issued: (eb) => eb('resultaat', 'in', ['toegekend', 'afgewezen']),
    granted: (eb) => eb('resultaat', '=', 'toegekend'),
    waiting: runningOnReferenceDate({
      ...decisions,
      start: 'aanvraag',
      einde: sql`besluit`,
      where: (eb) =>
        eb.or([eb('besluit', 'is not', null), eb('resultaat', 'is', null), eb('resultaat', '=', 'in behandeling')]),
    }),
  }),
});
