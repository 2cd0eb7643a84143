import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { Dashboard } from '../contract/dashboard.ts';
import { NoQuery } from '../contract/queries.ts';
import { dashboardOf } from '../views/dashboard-of.ts';

/** GET /v1/dashboard: what stands around every page, so that a page need not ask for all goals. */
export const dashboard = defineRoute({
  url: '/v1/dashboard',
  operationId: 'getDashboard',
  summary: 'De gemeente, de generatie van de cijfers, en wat daarvan verzonnen is',
  params: Type.Object({}),
  query: NoQuery,
  body: Dashboard,
  find: dashboardOf,
  ready: () => [{ url: '/v1/dashboard', params: {}, query: {} }],
  csv: null,
});
