import { setsOf } from 'indicators/sets/sets-of.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { ListQuery } from '../contract/queries.ts';
import { Measures } from '../contract/measures.ts';
import { gripParts } from '../views/grip-parts.ts';

/** A lone '-' in a cell would read as zero or as a formula. */
const inWords = (saving: number | string | null) => (saving === '-' ? 'niet toe te schrijven' : saving);

/** GET /v1/measures: the measures of Grip op sociaal domein; '-' and 'PM' are values of their own. */
export const measures = defineRoute({
  url: '/v1/measures',
  operationId: 'listMeasures',
  summary: 'Maatregelen van Grip op sociaal domein, beoogde en behaalde besparing in euro',
  params: Type.Object({}),
  query: ListQuery,
  body: Measures,
  find: (release) => {
    const { grip } = setsOf(release);
    return { source: grip.source, items: [...grip.measures], parts: gripParts(grip) };
  },
  ready: () => [{ url: '/v1/measures', params: {}, query: {} }],
  csv: {
    fileName: 'maatregelen',
    headings: ['maatregel', 'onderdeel', 'naam', 'beoogd', 'behaald', 'opmerking'],
    rows: ({ items }) =>
      items.map(({ id, part, name, intended, realised, note }) => ({
        maatregel: id,
        onderdeel: part,
        naam: name,
        beoogd: inWords(intended),
        behaald: inWords(realised),
        opmerking: note,
      })),
  },
});
