import { Type, type Static } from 'typebox';
import { nullable } from '../../contract/nullable.ts';
import { Subject } from '../subject.ts';
import { MomentName } from './moment-name.ts';
import { MoneyReason, Reason } from './reason.ts';

/** What must be explained at a moment, and how far that is. */
export const RequiredTexts = Type.Object({
  moment: MomentName,
  moments: Type.Array(MomentName, { description: 'that can be chosen' }),
  threshold: Type.Object({
    part: Type.Number({ description: 'of the budget' }),
    euros: Type.Number(),
    why: nullable(Type.String({ description: 'as the municipality set it; null for what we propose' })),
    version: nullable(Type.Integer()),
  }),
  items: Type.Array(
    Type.Object({
      ...Subject.properties,
      reasons: Type.Array(Reason),
      money: MoneyReason,
      status: Type.Enum(['nog niets', 'concept', 'vastgesteld']),
      moved: Type.Boolean(),
    }),
  ),
});
export type RequiredTexts = Static<typeof RequiredTexts>;
