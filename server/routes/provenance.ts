import { defineRoute } from '../answers/route.ts';
import { FigureAddress } from '../contract/figure-address.ts';
import { NoQuery } from '../contract/queries.ts';
import { Provenance } from '../contract/provenance.ts';
import { findIndicator } from '../views/find-indicator.ts';
import { provenanceOf } from '../views/provenance-of.ts';

/** GET /v1/indicators/{id}/observations/{...}/provenance: from one figure back to its files and its calculation. */
export const provenance = defineRoute({
  url: '/v1/indicators/:id/observations/:measure/:region/:period/:breakdown/:group/provenance',
  operationId: 'getProvenance',
  summary:
    'Herkomst van één cijfer: de leveringen met hash en datum, en de berekening; van een totaal is de groep totaal',
  params: FigureAddress,
  query: NoQuery,
  body: Provenance,
  find: (release, { id, ...figure }) => provenanceOf(release, findIndicator(release, id), figure),
  ready: () => [],
  csv: null,
});
