import { Delivery } from 'indicators/release/schema.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { NoQuery } from '../contract/queries.ts';
import { problem } from '../problems.ts';

/** GET /v1/deliveries/{id}: one file, so that every figure can name its source. */
export const delivery = defineRoute({
  url: '/v1/deliveries/:id',
  operationId: 'getDelivery',
  summary: 'Een geladen bestand',
  params: Type.Object({ id: Type.String() }),
  query: NoQuery,
  body: Delivery,
  find: ({ deliveries }, { id }) => {
    const found = deliveries.find((candidate) => candidate.id === id);
    if (found === undefined) throw problem(404, `Er is geen levering "${id}". Kijk in /v1/deliveries.`);
    return found;
  },
  ready: ({ deliveries }) => deliveries.map(({ id }) => ({ url: `/v1/deliveries/${id}`, params: { id }, query: {} })),
  csv: null,
});
