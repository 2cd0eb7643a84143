import { actions } from 'server/access/matrix.ts';
import { expect, test } from 'vitest';
import { ownRoutes, routes } from '../server/routes.tsx';
import { pageOfRight } from './page-of-right.ts';

test('what a role may do leads to the page where it is done, for every right that has one', () => {
  const without = actions.filter((action) => pageOfRight(action) === null);
  expect(without).toEqual(['cijfers lezen', 'eigen account', 'rijnummers lezen']);
  const patterns = new Set<string>([...routes, ...ownRoutes].map(({ pattern }) => pattern));
  const pages = actions.flatMap((action) => pageOfRight(action) ?? []);
  expect(pages.filter((page) => !patterns.has(page))).toEqual([]);
});
