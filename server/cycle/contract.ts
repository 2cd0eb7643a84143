import { verdictStates } from 'indicators/verdict/schema.ts';
import { Type, type Static, type TSchema } from 'typebox';
import { causes } from './difference/difference-of.ts';
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

/** A frozen moment, without what is in it. */
export const SnapshotHead = Type.Object({
  hash: Type.String({ description: 'SHA-256 of the document' }),
  moment: MomentName,
  version: Type.Integer(),
  frozenAt: Type.String(),
  role: Type.String({ description: 'as what somebody froze it' }),
  generation: Type.String(),
  because: nullable(Type.Array(Block, { description: 'why it was frozen again' })),
  supersededBy: nullable(Type.String({ description: 'hash of the one that took its place' })),
  pages: Type.String({ description: 'where all pages stand as of this moment' }),
});

export type SnapshotHead = Static<typeof SnapshotHead>;

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
      /** Written in the calendar, from a delivered file, or proposed by us (interpretatie). */
      from: Type.Enum(['kalender', 'levering', 'voorstel']),
      version: nullable(Type.Integer()),
      inFigures: Type.Boolean({ description: 'what is written here is in the figures (I31)' }),
      snapshots: Type.Array(SnapshotHead),
      /** Null for a moment that was delivered. */
      checklist: nullable(
        Type.Object({
          missingFiles: Type.Array(Type.String()),
          textsNeeded: Type.Integer(),
          textsAdopted: Type.Integer(),
          audited: Type.Boolean(),
          openQuestions: Type.Integer(),
          frozen: Type.Boolean(),
        }),
      ),
    }),
  ),
});

export type Calendar = Static<typeof Calendar>;

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

/** What council or college wants figures to be, with the decision; never derived from figures. */
export const Targets = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      indicator: Type.String(),
      name: Type.String(),
      page: Type.String(),
      measure: Type.Object({ key: Type.String(), name: Type.String() }),
      path: Type.Integer({ description: 'its number; the same number in other years is the path to it' }),
      year: Type.Integer(),
      low: nullable(Type.Number()),
      high: nullable(Type.Number()),
      unit: Type.String(),
      decimals: Type.Integer(),
      perYear: Type.Boolean({ description: 'of a quarterly count: over the four quarters of the year' }),
      setBy: Type.String(),
      decision: Type.String(),
      version: Type.Integer(),
      writtenAt: Type.String(),
      state: nullable(
        Type.Enum([...verdictStates], { description: 'null for a target that the figure is not held against now' }),
      ),
      clashes: Type.Boolean({ description: 'no figure can meet it and another of the same year' }),
    }),
  ),
  choices: Type.Array(
    Type.Object({
      indicator: Type.String(),
      name: Type.String(),
      measures: Type.Array(Type.Object({ key: Type.String(), name: Type.String(), unit: Type.String() })),
    }),
    { description: 'what a target can be about' },
  ),
});

export type Targets = Static<typeof Targets>;

export const Questions = Type.Object({ items: Type.Array(Question) });
export type Questions = Static<typeof Questions>;
