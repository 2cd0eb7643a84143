import { Type, type Static } from 'typebox';
import { nullable } from '../../contract/nullable.ts';
import { MomentName } from './moment-name.ts';
import { SnapshotHead } from './snapshot-head.ts';

/** The calendar of planning and control, oldest date first. */
export const Calendar = Type.Object({
  current: nullable(Type.String({ description: 'id of the moment that people work on' })),
  items: Type.Array(
    Type.Object({
      ...MomentName.properties,
      due: Type.String(),
      delivered: nullable(Type.String()),
      onTime: nullable(Type.Boolean()),
      prepares: Type.String(),
      adopts: Type.String(),
      contains: Type.Array(Type.String()),
      because: nullable(Type.String({ description: 'waarom een afgesproken datum of levering is veranderd' })),
      /** Written in the calendar, from a delivered file, or proposed by us (interpretatie). */
      from: Type.Enum(['kalender', 'levering', 'voorstel']),
      version: nullable(Type.Integer()),
      inFigures: Type.Boolean({ description: 'what is written here is in the figures (I31)' }),
      toldUntil: nullable(
        Type.String({
          description: 'the moment is due after all that its delivered file tells, so it does not count yet (I31)',
        }),
      ),
      snapshots: Type.Array(SnapshotHead),
      /** Null for a moment that was delivered. */
      checklist: nullable(
        Type.Object({
          missingFiles: Type.Array(Type.String()),
          textsNeeded: Type.Integer(),
          textsAdopted: Type.Integer(),
          audited: Type.Boolean({ description: 'the release as it stands had its disclosure audit' }),
          contents: Type.Array(
            Type.Object({
              line: Type.String({ description: 'wat erin moet staan' }),
              found: nullable(Type.Boolean({ description: 'null: dit kan het dashboard niet nagaan' })),
              missing: Type.Array(Type.String({ description: 'wat er nog niet is, bij naam' })),
            }),
          ),
          openQuestions: nullable(
            Type.Integer({ description: 'null: wie niet is aangemeld leest geen vragen zonder antwoord' }),
          ),
          frozen: Type.Boolean(),
        }),
      ),
    }),
  ),
});
export type Calendar = Static<typeof Calendar>;
