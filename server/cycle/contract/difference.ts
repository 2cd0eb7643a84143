import { Type, type Static } from 'typebox';
import { nullable } from '../../contract/nullable.ts';
import { causes } from '../difference/difference-of.ts';
import { MomentName } from './moment-name.ts';

const FigureSide = Type.Object({
  value: nullable(Type.Number()),
  status: Type.String(),
  on: nullable(Type.String({ description: 'the day on which the newest file behind it was loaded' })),
});
const MomentSide = Type.Object({
  moment: nullable(MomentName),
  hash: nullable(Type.String({ description: 'null for the figures of now' })),
  frozenAt: nullable(Type.String()),
  generation: Type.String(),
});

/** What differs between two moments, each figure with its cause. */
export const Difference = Type.Object({
  before: MomentSide,
  after: MomentSide,
  counts: Type.Record(Type.String(), Type.Integer(), { description: 'how many figures per cause' }),
  items: Type.Array(
    Type.Object({
      indicator: Type.String({ description: "id; 'begroting' for amounts spent" }),
      name: Type.String(),
      measure: Type.String(),
      unit: Type.String(),
      decimals: Type.Integer(),
      period: Type.String(),
      region: Type.String(),
      breakdown: nullable(Type.String()),
      group: nullable(Type.String()),
      before: nullable(FigureSide),
      after: nullable(FigureSide),
      cause: Type.Enum([...causes]),
      why: Type.String({ description: 'in Dutch' }),
    }),
  ),
});
export type Difference = Static<typeof Difference>;
