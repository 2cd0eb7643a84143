import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { breakdownChoices, NoQuery, Period, Provenance } from '../contract.ts';
import { findIndicator } from '../views/find-indicator.ts';
import { provenanceOf } from '../views/provenance-of.ts';

/** GET /v1/indicators/{id}/observations/{...}/provenance: from one figure back to its files and its calculation. */
export const provenance = defineRoute({
  url: '/v1/indicators/:id/observations/:measure/:region/:period/:breakdown/:group/provenance',
  operationId: 'getProvenance',
  summary:
    'Herkomst van één cijfer: de leveringen met hash en datum, en de berekening; van een totaal is de groep totaal',
  params: Type.Object({
    id: Type.String(),
    measure: Type.String({ maxLength: 60, description: "'main' of de sleutel van een andere maat" }),
    region: Type.String({ description: 'GM0171, PV24, NL01' }),
    period: Period,
    breakdown: Type.Enum(breakdownChoices, { description: 'geen: het totaal' }),
    group: Type.String({ maxLength: 100, description: "'totaal' als er geen uitsplitsing is" }),
  }),
  query: NoQuery,
  body: Provenance,
  find: (release, { id, ...figure }) => provenanceOf(release, findIndicator(release, id), figure),
  ready: () => [],
  csv: null,
});
