import { Type, type Static, type TSchema } from 'typebox';
import { Block } from './duiding/markdown.ts';
import { Subject } from './subject.ts';

/** What the pages of planning and control get. Times are ISO 8601 in UTC, days yyyy-mm-dd. */

const nullable = <T extends TSchema>(type: T) => Type.Union([type, Type.Null()]);
const text = Type.Array(Block);

/** A figure beside a text; the value is null where it is hidden, or where there is not one value. */
export const FigureThen = Type.Object({
  period: nullable(Type.String()),
  value: nullable(Type.Number()),
  unit: Type.String(),
  decimals: Type.Integer(),
});

const MomentName = Type.Object({ id: Type.String(), year: Type.Integer(), moment: Type.String() });

export const AdoptedDuiding = Type.Object({
  moment: MomentName,
  see: text,
  why: text,
  act: text,
  writtenAt: Type.String(),
  version: Type.Integer(),
  because: nullable(text),
  figureThen: nullable(FigureThen),
  moved: Type.Boolean({ description: 'the figure is another than when this was written' }),
});

const Story = Type.Object({
  partner: Type.String(),
  text,
  moment: nullable(MomentName),
  writtenAt: Type.String(),
});

export const Question = Type.Object({
  id: Type.String(),
  ...Subject.properties,
  moment: nullable(MomentName),
  text,
  role: Type.String({ description: 'as what it was asked' }),
  writtenAt: Type.String(),
  version: Type.Integer(),
  answer: nullable(
    Type.Object({ text, role: Type.String(), writtenAt: Type.String(), version: Type.Integer(), raw: Type.String() }),
  ),
});

/** What people wrote about one goal, indicator or taakveld: newest moment first. */
export const Texts = Type.Object({
  subject: Subject,
  duiding: Type.Array(AdoptedDuiding),
  stories: Type.Array(Story),
  questions: Type.Array(Question),
});

const Reason = Type.Enum(['wijkt af', 'signaal', 'geld']);

/** The page on which a duiding is written. */
export const DuidingDesk = Type.Object({
  subject: Subject,
  moment: MomentName,
  reasons: Type.Array(Reason, { description: 'why it must be written; empty where it need not' }),
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
  may: Type.Object({ write: Type.Boolean(), adopt: Type.Boolean() }),
});

/** What must be explained at a moment, and how far that is. */
export const RequiredTexts = Type.Object({
  moment: MomentName,
  moments: Type.Array(MomentName, { description: 'that can be chosen' }),
  threshold: Type.Object({ part: Type.Number(), euros: Type.Number() }),
  items: Type.Array(
    Type.Object({
      ...Subject.properties,
      reasons: Type.Array(Reason),
      status: Type.Enum(['nog niets', 'concept', 'vastgesteld']),
      moved: Type.Boolean(),
    }),
  ),
});

/** What a write answers with. */
export const Kept = Type.Object({ id: Type.String(), version: Type.Integer() });

export type FigureThen = Static<typeof FigureThen>;
export type AdoptedDuiding = Static<typeof AdoptedDuiding>;

export type Question = Static<typeof Question>;
export type Texts = Static<typeof Texts>;
export type DuidingDesk = Static<typeof DuidingDesk>;
export type RequiredTexts = Static<typeof RequiredTexts>;
