import { Type } from 'typebox';
import { defineRoute } from '../../answers/route.ts';
import { NoQuery } from '../../contract/queries.ts';
import { problem } from '../../problems.ts';
import { momentOf } from '../calendar/moment-kinds.ts';
import { SnapshotHead } from '../contract/snapshot-head.ts';
import { snapshotHeads } from '../snapshot/snapshot-heads.ts';
import { freeze } from '../snapshot/freeze.ts';
import { isHash } from '../snapshot/open-snapshot.ts';
import { defineWrite } from './write-route.ts';

/** GET /v1/snapshots/{id}: a frozen moment: its hash, when it was frozen, and what took its place. */
export const snapshot = defineRoute({
  url: '/v1/snapshots/:id',
  operationId: 'getSnapshot',
  summary: 'Een bevroren moment: wanneer, door wie, en onder welke hash',
  params: Type.Object({
    id: Type.String({ description: 'het moment (het nieuwste), of ten minste de eerste 12 tekens van de hash' }),
  }),
  query: NoQuery,
  body: SnapshotHead,
  find: (_release, { id }, _query, adopted) => {
    const found = snapshotHeads(adopted).findLast((one) =>
      isHash(id) ? one.hash.startsWith(id) : one.moment.id === id,
    );
    if (found === undefined) throw problem(404, `Er is geen bevroren moment "${id}". Kijk in /v1/calendar.`);
    return found;
  },
  ready: () => [],
  csv: null,
});

/** POST /v1/moments/{id}/snapshots: freezes the state of now. */
export const snapshotWrite = defineWrite({
  method: 'POST',
  url: '/v1/moments/:id/snapshots',
  operationId: 'freezeMoment',
  summary: 'Een moment bevriezen: cijfers, teksten, doelwaarden en regels van nu als één document',
  action: 'moment bevriezen',
  params: Type.Object({ id: Type.String() }),
  body: Type.Object(
    { because: Type.Optional(Type.String({ description: 'waarom het opnieuw wordt bevroren' })) },
    { additionalProperties: false },
  ),
  answer: Type.Object({
    id: Type.String(),
    version: Type.Integer(),
    document: Type.String({ description: 'SHA-256 van het document' }),
    again: Type.Boolean({ description: 'dezelfde stand was al bevroren: er is niets geschreven' }),
  }),
  // Frozen is delivered: the figure on timely reports follows.
  after: (context) => context.calendarChanged(),
  write: ({ context, view: { actor, release, written } }, { id }, { because = '' }) => {
    if (momentOf(id) === null) throw problem(404, `Er is geen moment "${id}".`);
    return freeze(context.journal, actor, { release, written }, { moment: id, because });
  },
});
