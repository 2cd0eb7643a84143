import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { Deliveries } from '../contract/deliveries.ts';
import { ListQuery } from '../contract/queries.ts';

/** GET /v1/deliveries: the files behind the figures. */
export const deliveries = defineRoute({
  url: '/v1/deliveries',
  operationId: 'listDeliveries',
  summary: 'Geladen bestanden, met hash, rijen en afgekeurde rijen per controle',
  params: Type.Object({}),
  query: ListQuery,
  body: Deliveries,
  find: ({ deliveries: items, marts }) => (marts === undefined ? { items } : { items, marts }),
  ready: () => [{ url: '/v1/deliveries', params: {}, query: {} }],
  csv: {
    fileName: 'leveringen',
    headings: [
      'levering',
      'soort',
      'titel',
      'eigenaar',
      'bestand',
      'sha256',
      'geladen op',
      'van',
      'tot en met',
      'rijen',
      'goed',
      'afgekeurd',
      'verzonnen',
      'bron',
      'volgende levering',
    ],
    rows: ({ items }) =>
      items.map((delivery) => ({
        levering: delivery.id,
        soort: delivery.kind,
        titel: delivery.title,
        eigenaar: delivery.owner,
        bestand: delivery.fileName,
        sha256: delivery.sha256,
        'geladen op': delivery.loadedAt,
        van: delivery.periodFrom,
        'tot en met': delivery.periodTo,
        rijen: delivery.rowsRead,
        goed: delivery.rowsAccepted,
        afgekeurd: delivery.rowsRejected,
        verzonnen: delivery.invented,
        bron: delivery.source,
        'volgende levering': delivery.nextDue,
      })),
  },
});
