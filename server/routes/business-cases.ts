import { setsOf } from 'indicators/sets/sets-of.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { BusinessCases } from '../contract/business-cases.ts';
import { ListQuery } from '../contract/queries.ts';

/** GET /v1/business-cases: the three business cases of Grip op sociaal domein. */
export const businessCases = defineRoute({
  url: '/v1/business-cases',
  operationId: 'listBusinessCases',
  summary: 'Businesscases van Grip op sociaal domein, besparing in euro, naar schatting',
  params: Type.Object({}),
  query: ListQuery,
  body: BusinessCases,
  find: (release) => {
    const { source, businessCases: cases } = setsOf(release).grip;
    return { source, items: cases.map((one) => ({ ...one, outcomes: [...one.outcomes] })) };
  },
  ready: () => [{ url: '/v1/business-cases', params: {}, query: {} }],
  csv: {
    fileName: 'businesscases',
    headings: ['businesscase', 'naam', 'besparing', 'fte', 'uitkomsten', 'opmerking'],
    rows: ({ items }) =>
      items.map(({ id, name, saving, fte, outcomes, note }) => ({
        businesscase: id,
        naam: name,
        besparing: saving,
        fte,
        uitkomsten: outcomes.map((outcome) => `${outcome.name} ${outcome.share}%`).join(', '),
        opmerking: note,
      })),
  },
});
