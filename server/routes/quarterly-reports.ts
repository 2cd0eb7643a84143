import { setsOf } from 'indicators/sets/sets-of.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { ListQuery } from '../contract/queries.ts';
import { QuarterlyReports } from '../contract/quarterly.ts';
import { quarterlySet, quartersOf } from '../views/quarterly-figures.ts';

/** GET /v1/quarterly-reports: the quarters of which there is a Kwartaalrapportage, and its domains. */
export const quarterlyReports = defineRoute({
  url: '/v1/quarterly-reports',
  operationId: 'listQuarterlyReports',
  summary: 'Kwartalen en onderdelen van de Kwartaalrapportage USD',
  params: Type.Object({}),
  query: ListQuery,
  body: QuarterlyReports,
  find: (release) => ({
    set: quarterlySet,
    quarters: quartersOf(release),
    domains: setsOf(release).quarterly.map(({ id, name }) => ({ id, name })),
  }),
  ready: () => [{ url: '/v1/quarterly-reports', params: {}, query: {} }],
  csv: {
    fileName: 'kwartaalrapportages',
    headings: ['kwartaal', 'onderdeel', 'naam'],
    rows: ({ quarters, domains: all }) =>
      quarters.flatMap((kwartaal) => all.map(({ id, name }) => ({ kwartaal, onderdeel: id, naam: name }))),
  },
});
