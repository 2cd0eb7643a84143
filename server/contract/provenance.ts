import { Type, type Static } from 'typebox';
import { Delivery, Mart, Observation } from 'indicators/release/schema.ts';
import { nullable } from './nullable.ts';

const { id, kind, title, owner, fileName, sha256, loadedAt, periodFrom, periodTo } = Delivery.properties;

const { invented, source, agreement } = Delivery.properties;

/** From one figure back to its files and its calculation. */
export const Provenance = Type.Object({
  indicator: Type.Object({ id: Type.String(), slug: Type.String(), name: Type.String() }),
  measure: Type.Object({ key: Type.String(), name: Type.String(), unit: Type.String() }),
  observation: Observation,
  deliveries: Type.Array(
    Type.Object({
      id,
      kind,
      title,
      owner,
      fileName,
      sha256,
      loadedAt,
      periodFrom,
      periodTo,
      invented,
      source,
      agreement,
      rows: nullable(
        Type.Object(
          { read: Type.Number(), accepted: Type.Number(), rejected: Type.Number(), rounded: Type.Boolean() },
          { description: 'of the whole file; null where the figure is hidden and they could give it away' },
        ),
      ),
    }),
  ),
  transformation: Type.Object({
    generation: Type.String(),
    query: Type.String({ description: 'SQL over the marts; of a figure made from other figures, how in Dutch' }),
    marts: Type.Array(Mart, { description: 'the tables that the query reads' }),
  }),
  rowNumbers: Type.Object({
    shown: Type.Boolean(),
    why: Type.String({ description: 'in Dutch' }),
    command: Type.String({ description: 'what gives them, beside the warehouse' }),
    address: Type.String({ description: 'what gives them to a reader with the right to row numbers' }),
  }),
});

export type Provenance = Static<typeof Provenance>;
