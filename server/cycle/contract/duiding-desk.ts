import { Type, type Static } from 'typebox';
import { nullable } from '../../contract/nullable.ts';
import { Block } from '../duiding/markdown.ts';
import { Subject } from '../subject.ts';
import { AdoptedDuiding } from './adopted-duiding.ts';
import { FigureThen } from './figure-then.ts';
import { MomentName } from './moment-name.ts';
import { MoneyReason, Reason } from './reason.ts';

const text = Type.Array(Block);

/** The page on which a duiding is written. */
export const DuidingDesk = Type.Object({
  subject: Subject,
  moment: MomentName,
  reasons: Type.Array(Reason, { description: 'why it must be written; empty where it need not' }),
  money: MoneyReason,
  now: FigureThen,
  newest: nullable(
    Type.Object({
      version: Type.Integer(),
      status: Type.Enum(['concept', 'vastgesteld']),
      see: Type.String(),
      why: Type.String(),
      act: Type.String(),
      moved: Type.Boolean(),
    }),
  ),
  versions: Type.Array(
    Type.Object({
      version: Type.Integer(),
      status: Type.Enum(['concept', 'vastgesteld']),
      author: Type.String(),
      writtenAt: Type.String(),
      see: text,
      why: text,
      act: text,
    }),
    { description: 'oldest first' },
  ),
  replaces: Type.Boolean({ description: 'a text was adopted here before' }),
  earlier: Type.Array(AdoptedDuiding, { description: 'of other moments' }),
  stories: Type.Array(
    Type.Object({
      number: Type.String(),
      version: Type.Integer(),
      status: Type.Enum(['concept', 'vastgesteld']),
      replaces: Type.Boolean({ description: 'one was adopted here before' }),
      partner: Type.String(),
      text: Type.String(),
      author: Type.String(),
      writtenAt: Type.String(),
    }),
    { description: 'what partners told at this moment' },
  ),
  may: Type.Object({ write: Type.Boolean(), adopt: Type.Boolean() }),
});
export type DuidingDesk = Static<typeof DuidingDesk>;
