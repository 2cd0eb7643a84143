import { resultAreas as areas, resultAreasSource } from 'indicators/plan/result-areas.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { ListQuery, ResultAreas } from '../contract.ts';

/** GET /v1/result-areas: resultaatgebieden of the voorveld. */
export const resultAreas = defineRoute({
  url: '/v1/result-areas',
  operationId: 'listResultAreas',
  summary: 'Resultaatgebieden van het voorveld met hun normen',
  params: Type.Object({}),
  query: ListQuery,
  body: ResultAreas,
  find: () => ({
    source: resultAreasSource,
    items: areas.map(({ id, name, results }) => ({ id, name, results: [...results] })),
  }),
  ready: () => [{ url: '/v1/result-areas', params: {}, query: {} }],
  csv: {
    fileName: 'resultaatgebieden',
    headings: ['resultaatgebied', 'resultaat', 'norm'],
    rows: ({ items }) =>
      items.flatMap(({ name, results }) =>
        results.map(({ text, norm }) => ({ resultaatgebied: name, resultaat: text, norm: norm ?? 'geen norm' })),
      ),
  },
});
