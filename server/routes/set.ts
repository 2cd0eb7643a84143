import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { ListQuery } from '../contract/queries.ts';
import { SetSheet } from '../contract/sets.ts';
import { setSheet } from '../views/set-sheet.ts';
import { statusWords } from '../views/status-words.ts';

/** GET /v1/sets/{id}: one set with its figures. */
export const set = defineRoute({
  url: '/v1/sets/:id',
  operationId: 'getSet',
  summary: 'Een set naast bijlage 3 met de eigen cijfers',
  params: Type.Object({ id: Type.String({ maxLength: 60 }) }),
  query: ListQuery,
  body: SetSheet,
  find: (release, { id }) => setSheet(release, id),
  ready: () => [],
  csv: {
    fileName: ({ id }) => `set-${id}`,
    headings: ['set', 'cijfer', 'periode', 'groep', 'waarde', 'eenheid', 'status', 'verzonnen'],
    rows: ({ name: naam, figures }) =>
      figures.flatMap(({ name, unit, invented, observations }) =>
        observations.map(({ period, group, value, status }) => ({
          set: naam,
          cijfer: name,
          periode: period,
          groep: group,
          waarde: value,
          eenheid: unit,
          status: statusWords[status] ?? status,
          verzonnen: invented,
        })),
      ),
  },
});
