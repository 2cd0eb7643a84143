import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { Contracts } from '../contract/contracts.ts';
import { ListQuery } from '../contract/queries.ts';

/** GET /v1/contracts: every kind of file that can be loaded. */
export const contracts = defineRoute({
  url: '/v1/contracts',
  operationId: 'listContracts',
  summary: 'Afspraken over elk soort bestand: wie het levert, wanneer, en wat erin staat',
  params: Type.Object({}),
  query: ListQuery,
  body: Contracts,
  find: ({ contracts: items = [] }) => ({ items }),
  ready: () => [{ url: '/v1/contracts', params: {}, query: {} }],
  csv: {
    fileName: 'afspraken',
    headings: [
      'soort',
      'titel',
      'eigenaar',
      'versie',
      'kolom',
      'plaats',
      'betekenis',
      'type',
      'verplicht',
      'bewaard',
      'codes',
      'minimum',
      'maximum',
    ],
    rows: ({ items }) =>
      items.flatMap(({ kind, title, owner, version, columns }) =>
        columns.map((column) => ({
          soort: kind,
          titel: title,
          eigenaar: owner,
          versie: version,
          kolom: column.name,
          plaats: column.element ?? null,
          betekenis: column.meaning ?? null,
          type: column.type,
          verplicht: column.required,
          bewaard: !column.dropped,
          codes: column.codes.map(({ code }) => code).join(', '),
          minimum: column.min,
          maximum: column.max,
        })),
      ),
  },
});
