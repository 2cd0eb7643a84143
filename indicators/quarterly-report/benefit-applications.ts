import type { Indicator } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';
import { percentileInQuarter } from '../queries/percentile-in-quarter.ts';
import { runningOnReferenceDate } from '../queries/running-on-reference-date.ts';
import { shareInQuarter } from '../queries/share-in-quarter.ts';
import type { Where } from '../queries/where.ts';
import { daysInWords, decisionMeasures } from './decision-measures.ts';
import { figure } from './figure.ts';

const asked = { mart: 'aanvraag_inkomen', kind: 'aanvragen-inkomen' } as const;
/** As for Wmo and Jeugd (applications.ts): what was withdrawn, or left undealt with, ends without a decision on it. */
const issued: Where<'aanvraag_inkomen'> = (eb) => eb('resultaat', 'in', ['toegekend', 'afgewezen']);
const decided = { ...asked, date: 'besluit', where: issued } as const;
const daysUntil = { ...decided, from: 'aanvraag' } as const;

export const benefitApplications: Indicator = figure({
  id: 'KW07',
  slug: 'aanvragen-en-besluiten-inkomen',
  name: 'Aanvragen en besluiten inkomen',
  unit: 'aanvragen',
  definition: `Hoeveel aanvragen voor een uitkering of regeling er in het kwartaal binnenkwamen, en hoeveel besluiten de gemeente nam. ${daysInWords} Een aanvraag wacht als er op de laatste dag van het kwartaal nog geen besluit is.`,
  interpretation:
    'Het plan zegt niet wat de kwartaalrapportage precies telt. Een besluit is hier, net als bij Wmo en Jeugd: toegekend of afgewezen. Een aanvraag die is ingetrokken of buiten behandeling is gesteld, is geen besluit en wacht vanaf die dag niet meer. De soorten horen bij dezelfde onderdelen als bij de lopende uitkeringen.',
  breakdowns: ['domein'],
  measures: [
    {
      ...decisionMeasures.applications,
      count: countInQuarter({ ...asked, date: 'aanvraag' }),
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
      count: runningOnReferenceDate({ ...asked, start: 'aanvraag', einde: 'besluit' }),
    },
  ],
});
