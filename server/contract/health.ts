import { Type, type Static } from 'typebox';
import { nullable } from './nullable.ts';

export const HealthStatus = Type.Object({ status: Type.Literal('ok') });

export const Health = Type.Object({
  status: Type.Literal('ok'),
  generation: Type.String(),
  version: Type.String(),
  contents: nullable(Type.String({ description: 'one hash over all tables: equal means equal contents' })),
  /** A newer generation that could not be used, and why; the one before it is still served. */
  refused: nullable(Type.Object({ generation: Type.String(), reason: Type.String() })),
});

export type Health = Static<typeof Health>;
