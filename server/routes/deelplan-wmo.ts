import { setsOf } from 'indicators/sets/sets-of.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { EarlierIndicators } from '../contract/earlier-indicators.ts';
import { ListQuery } from '../contract/queries.ts';

/** GET /v1/deelplan-wmo: the indicators of the plan before this one, never mixed with bijlage 3. */
export const deelplanWmo = defineRoute({
  url: '/v1/deelplan-wmo',
  operationId: 'listDeelplanWmo',
  summary: 'Mogelijke indicatoren van het Deelplan Wmo 2015-2018, met hun oude waarden',
  params: Type.Object({}),
  query: ListQuery,
  body: EarlierIndicators,
  find: (release) => ({ items: [...setsOf(release).deelplanWmo] }),
  ready: () => [{ url: '/v1/deelplan-wmo', params: {}, query: {} }],
  csv: {
    fileName: 'deelplan-wmo',
    headings: ['indicator', 'doel', 'naam', 'bron', 'ritme', 'jaar', 'waarde', 'eenheid'],
    rows: ({ items }) =>
      items.map(({ id, goal, name, source, cycle, history }) => ({
        indicator: id,
        doel: goal,
        naam: name,
        bron: source,
        ritme: cycle,
        jaar: history?.year ?? null,
        waarde: history?.value ?? null,
        eenheid: history?.unit ?? null,
      })),
  },
});
