import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { ListQuery } from '../contract/queries.ts';
import { Moments } from '../contract/moments.ts';
import { isInvented } from '../views/invented-short.ts';

/** GET /v1/moments: the P&C calendar. */
export const moments = defineRoute({
  url: '/v1/moments',
  operationId: 'listMoments',
  summary: 'P&C-kalender: wanneer een rapportage klaar moet zijn en wanneer zij kwam',
  params: Type.Object({}),
  query: ListQuery,
  body: Moments,
  find: ({ moments: items }) => ({ items }),
  ready: () => [{ url: '/v1/moments', params: {}, query: {} }],
  csv: {
    fileName: 'pc-kalender',
    headings: ['jaar', 'moment', 'uiterste datum', 'geleverd', 'op tijd', 'verzonnen'],
    rows: ({ items }, release) =>
      items.map(({ year, moment, due, delivered, onTime }) => ({
        jaar: year,
        moment,
        'uiterste datum': due,
        geleverd: delivered,
        'op tijd': onTime,
        verzonnen: isInvented(release, 'pc-kalender'),
      })),
  },
});
