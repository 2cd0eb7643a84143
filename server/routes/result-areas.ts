import { setsOf } from 'indicators/sets/sets-of.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { ListQuery } from '../contract/queries.ts';
import { ResultAreas } from '../contract/result-areas.ts';
import { normRealised } from '../views/norm-realised.ts';

/** GET /v1/result-areas: resultaatgebieden of the voorveld. */
export const resultAreas = defineRoute({
  url: '/v1/result-areas',
  operationId: 'listResultAreas',
  summary: 'Resultaatgebieden van het voorveld met hun normen',
  params: Type.Object({}),
  query: ListQuery,
  body: ResultAreas,
  find: (release) => {
    const { source, areas } = setsOf(release).voorveld;
    return {
      source,
      items: areas.map(({ id, name, results }) => ({
        id,
        name,
        results: results.map((one) => ({
          ...one,
          open: one.text.includes('(invullen)'),
          realised: normRealised(release, one.measure),
        })),
      })),
    };
  },
  ready: () => [{ url: '/v1/result-areas', params: {}, query: {} }],
  csv: {
    fileName: 'resultaatgebieden',
    headings: ['resultaatgebied', 'resultaat', 'norm', 'periode', 'norm gehaald (%)'],
    rows: ({ items }) =>
      items.flatMap(({ name, results }) =>
        results.map(({ text, norm, open, realised }) => ({
          resultaatgebied: name,
          resultaat: text,
          norm: norm ?? (open ? 'niet vastgesteld' : 'geen norm'),
          periode: realised?.period ?? null,
          'norm gehaald (%)': realised?.value ?? null,
        })),
      ),
  },
});
