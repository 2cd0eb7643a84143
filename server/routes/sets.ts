import { setsOf } from 'indicators/sets/sets-of.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { ListQuery } from '../contract/queries.ts';
import { Sets } from '../contract/sets.ts';
import { setHead } from '../views/set-sheet.ts';

/** GET /v1/sets: the sets of figures and agreements beside bijlage 3, each with its label. */
export const sets = defineRoute({
  url: '/v1/sets',
  operationId: 'listSets',
  summary: 'Sets naast bijlage 3 van het beleidsplan, elk met een eigen label',
  params: Type.Object({}),
  query: ListQuery,
  body: Sets,
  find: (release) => ({ items: setsOf(release).list.map(setHead) }),
  ready: () => [{ url: '/v1/sets', params: {}, query: {} }],
  csv: {
    fileName: 'sets',
    headings: ['set', 'naam', 'bron', 'wat', 'adres'],
    rows: ({ items }) =>
      items.map(({ id, name, source, about, href }) => ({
        set: id,
        naam: name,
        bron: source,
        wat: about,
        adres: href,
      })),
  },
});
