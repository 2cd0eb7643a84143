import { KeptPlan } from 'indicators/plan/schema.ts';
import { Release } from 'indicators/release/schema.ts';
import { Type, type Static } from 'typebox';
import { kinds } from '../../journal/versions/kinds.ts';
import { MomentKind } from '../calendar/moment-kinds.ts';

const withId = { id: Type.String() };

const { generation: _generation, deliveries: _deliveries, plan: _plan, ...released } = Release.properties;
const { loadedAt: _loadedAt, ...delivered } = Release.properties.deliveries.items.properties;

/**
 * A moment as it is frozen: everything that pages are made from, and nothing of when, where or by whom it was frozen. The same state has
 * the same document on any machine: the hour of loading, the name of the generation and who wrote which text stand beside it.
 * Another shape is another `format`, with a step in `upgrade.ts`.
 */
export const SnapshotDocument = Type.Object({
  format: Type.Literal('moment-5'),
  moment: Type.String({ description: "'2025-najaarsrapportage'" }),
  release: Type.Object({ ...released, deliveries: Type.Array(Type.Object(delivered)) }),
  duiding: Type.Array(Type.Object({ ...withId, ...kinds.duiding.properties })),
  stories: Type.Array(Type.Object({ ...withId, ...kinds.story.properties })),
  questions: Type.Array(
    Type.Object({ ...withId, ...kinds.question.properties, answer: Type.Union([kinds.answer, Type.Null()]) }),
  ),
  targets: Type.Array(Type.Object({ ...withId, ...kinds.target.properties })),
  /** The dates that were agreed, and who prepares and adopts. */
  calendar: Type.Array(Type.Object({ ...withId, ...kinds.moment.properties })),
  /** What the program proposed of each moment where nobody wrote it. Null where an earlier form did not keep it. */
  proposals: Type.Union([Type.Array(MomentKind), Type.Null()]),
  /** The plan as it stood; its budget stands in the release. Null where an earlier form did not keep it. */
  plan: Type.Union([KeptPlan, Type.Null()]),
  /**
   * What was set besides: from what deviation of money a text is asked, with the reason where the municipality set it, and its margins.
   * What figures were compared with, the rules for small numbers and what each kind of file must hold and when stand in the release
   * (`agreements`, `protection`, `contracts`).
   */
  configuration: Type.Union([
    Type.Object({
      threshold: Type.Object({
        part: Type.Number(),
        euros: Type.Number(),
        why: Type.Union([Type.String(), Type.Null()]),
      }),
      margins: Type.Array(Type.Object({ ...withId, ...kinds.margin.properties })),
    }),
    Type.Null(),
  ]),
});

export type SnapshotDocument = Static<typeof SnapshotDocument>;
