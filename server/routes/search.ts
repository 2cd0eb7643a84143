import type { Release } from 'indicators/release/schema.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { Search, SearchQuery } from '../contract/search.ts';
import { searchIndex } from '../search/search-index.ts';

const indexes = new WeakMap<Release, ReturnType<typeof searchIndex>>();

/** Made when somebody first searches in a release. */
const indexOf = (release: Release) => {
  const index = indexes.get(release) ?? searchIndex(release);
  indexes.set(release, index);
  return index;
};

/** GET /v1/search: goals, indicators, taakvelden, words and pages by what they are called and about. */
export const search = defineRoute({
  url: '/v1/search',
  operationId: 'search',
  summary: 'Zoeken in doelen, indicatoren, taakvelden en begrippen',
  params: Type.Object({}),
  query: SearchQuery,
  body: Search,
  find: (release, _params, { q = '' }) => ({ q, items: q.trim() === '' ? [] : indexOf(release)(q) }),
  ready: () => [],
  csv: null,
});
