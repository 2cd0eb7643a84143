import { Release } from 'indicators/release/schema.ts';
import { Type, type Static } from 'typebox';
import { kinds } from '../../journal/versions/kinds.ts';

const withId = { id: Type.String() };

const { generation: _generation, deliveries: _deliveries, ...released } = Release.properties;
const { loadedAt: _loadedAt, ...delivered } = Release.properties.deliveries.items.properties;

/**
 * A moment as it is frozen: everything that pages are made from, and nothing of when, where or by whom it was frozen. The same state has
 * the same document on any machine: the hour of loading, the name of the generation and who wrote which text stand beside it.
 * Another shape is another `format`, with a step in `upgrade.ts`.
 */
export const SnapshotDocument = Type.Object({
  format: Type.Literal('moment-2'),
  moment: Type.String({ description: "'2025-najaarsrapportage'" }),
  release: Type.Object({ ...released, deliveries: Type.Array(Type.Object(delivered)) }),
  duiding: Type.Array(Type.Object({ ...withId, ...kinds.duiding.properties })),
  stories: Type.Array(Type.Object({ ...withId, ...kinds.story.properties })),
  questions: Type.Array(
    Type.Object({ ...withId, ...kinds.question.properties, answer: Type.Union([kinds.answer, Type.Null()]) }),
  ),
  targets: Type.Array(Type.Object({ ...withId, ...kinds.target.properties })),
  /** The plan as it stood: principles with their goals, and the budget per taakveld stands in the release. */
  plan: Type.Array(Type.Unknown()),
});

export type SnapshotDocument = Static<typeof SnapshotDocument>;
