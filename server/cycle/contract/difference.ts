import { Type, type Static } from 'typebox';
import { nullable } from '../../contract/nullable.ts';
import { verdictStates } from 'indicators/verdict/schema.ts';
import { causes } from '../difference/causes.ts';
import { partNames } from '../difference/parts-that-differ.ts';
import { verdictCauses } from '../difference/verdicts-that-differ.ts';
import { MomentName } from './moment-name.ts';

const FigureSide = Type.Object({
  value: nullable(Type.Number()),
  status: Type.String(),
  on: nullable(Type.String({ description: 'the day on which the newest file behind it was loaded' })),
});
const VerdictSide = Type.Object({ state: Type.Enum([...verdictStates]), sentence: Type.String() });
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
  verdicts: Type.Array(
    Type.Object({
      about: Type.Enum(['goal', 'indicator']),
      subject: Type.String(),
      name: Type.String(),
      goal: Type.String({ description: 'under which an indicator is judged' }),
      before: nullable(VerdictSide),
      after: nullable(VerdictSide),
      cause: Type.Enum([...verdictCauses]),
      why: Type.String({ description: 'in Dutch: all that differs' }),
    }),
    { description: 'verdicts that differ, and those held against another target or margin' },
  ),
  parts: Type.Array(Type.Enum([...partNames]), { description: 'what else of the moments differs' }),
  indicators: Type.Array(
    Type.Object({
      indicator: Type.String(),
      name: Type.String(),
      figures: Type.Integer(),
      totals: Type.Integer({ description: 'of them about the whole municipality' }),
    }),
    { description: 'how many figures of which indicator differ, whatever was asked for' },
  ),
  items: Type.Array(
    Type.Object({
      indicator: Type.String({ description: "id; 'begroting' for amounts, 'vergelijking' for those per resident" }),
      name: Type.String(),
      measure: Type.String(),
      figure: Type.String({ description: 'the name of the measure' }),
      isTotal: Type.Boolean({ description: 'about the whole municipality' }),
      unit: Type.String(),
      decimals: Type.Integer(),
      period: Type.String(),
      region: Type.String(),
      regionName: Type.String(),
      breakdown: nullable(Type.String()),
      group: nullable(Type.String()),
      groupName: nullable(Type.String()),
      before: nullable(FigureSide),
      after: nullable(FigureSide),
      cause: Type.Enum([...causes]),
      why: Type.String({ description: 'in Dutch' }),
    }),
  ),
});
export type Difference = Static<typeof Difference>;
