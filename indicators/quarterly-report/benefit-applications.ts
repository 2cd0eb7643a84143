import type { Indicator } from '../indicator.ts';
import { runningOnReferenceDate } from '../queries/running-on-reference-date.ts';
import { daysInWords, decisionMeasures } from './decision-measures.ts';
import { figure } from './figure.ts';

const asked = { mart: 'aanvraag_inkomen', kind: 'aanvragen-inkomen' } as const;

export const benefitApplications: Indicator = figure({
  id: 'KW07',
  slug: 'aanvragen-en-besluiten-inkomen',
  name: 'Aanvragen en besluiten inkomen',
  unit: 'aanvragen',
  definition: `Hoeveel aanvragen voor een uitkering of regeling er in het kwartaal binnenkwamen, en hoeveel besluiten de gemeente nam. ${daysInWords} Een aanvraag wacht als er op de laatste dag van het kwartaal nog geen besluit is.`,
  interpretation:
    'Het plan zegt niet wat de kwartaalrapportage precies telt. Een besluit is hier, net als bij Wmo en Jeugd: toegekend of afgewezen. Een aanvraag die is ingetrokken of buiten behandeling is gesteld, is geen besluit en wacht vanaf die dag niet meer. De soorten horen bij dezelfde onderdelen als bij de lopende uitkeringen.',
  breakdowns: ['domein'],
  measures: decisionMeasures({
    ...asked,
    applied: 'aanvraag',
    decided: 'besluit',
    // As for Wmo and Jeugd (applications.ts): what was withdrawn, or left undealt with, ends without a decision on it.
    issued: (eb) => eb('resultaat', 'in', ['toegekend', 'afgewezen']),
    granted: (eb) => eb('resultaat', '=', 'toegekend'),
    waiting: runningOnReferenceDate({ ...asked, start: 'aanvraag', einde: 'besluit' }),
  }),
});
