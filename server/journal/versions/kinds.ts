import { Type, type Static, type TSchema } from 'typebox';

const closed = <T extends Record<string, TSchema>>(fields: T) => Type.Object(fields, { additionalProperties: false });
const day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
const name = Type.String({ minLength: 1, maxLength: 120 });
/** A duiding of 10,000 words fits; a book does not. */
const markdown = Type.String({ maxLength: 100_000 });
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const status = Type.Enum(['concept', 'vastgesteld']);

/** What a text is about: an indicator, a goal or a taakveld, at a P&C moment ('2024-najaarsrapportage') or at none. */
const subject = {
  about: Type.Enum(['indicator', 'goal', 'taakveld']),
  subject: name,
  moment: nullable(name),
};

const notices = Type.Array(Type.Enum(['signaal', 'levering', 'rapport']), { maxItems: 3 });

/** What people write, per kind: the shape of its body. */
export const kinds = {
  /** What the figures say, why, and what is done about it. */
  duiding: closed({
    ...subject,
    status,
    see: markdown,
    why: markdown,
    act: markdown,
    /** What the figure was when this was written: where it is another now, the text may be old. */
    figure: Type.Optional(nullable(closed({ hash: name, period: nullable(name), value: nullable(Type.Number()) }))),
    /** Why an adopted text was replaced by this one. */
    because: Type.Optional(markdown),
  }),
  /** What a partner tells, in the partner's own words. */
  story: closed({ ...subject, status, partner: name, text: markdown, because: Type.Optional(markdown) }),
  /** What a council or college wants a figure to be; never derived. A band has both bounds. */
  target: closed({
    indicator: name,
    /** The key of a companion figure; the main figure where absent. */
    measure: Type.Optional(name),
    year: Type.Integer({ minimum: 2000, maximum: 2100 }),
    low: nullable(Type.Number()),
    high: nullable(Type.Number()),
    setBy: name,
    decision: name,
    /** Why it holds no longer, in a version that takes it back. */
    withdrawn: Type.Optional(markdown),
  }),
  /**
   * How much an indicator may move and still be called 'gelijk', and what a measurement should be able to show: in percentage points for a
   * share, else in percent of the nulmeting (indicators/verdict/margins.ts).
   */
  margin: closed({
    indicator: name,
    margin: Type.Number({ exclusiveMinimum: 0, maximum: 100 }),
    why: markdown,
    /** Why it holds no longer, in a version that takes it back. */
    withdrawn: Type.Optional(markdown),
  }),
  /** From what deviation of money a text is asked: this part of the budget, and so many EUR. One of them: 'geld'. */
  threshold: closed({
    part: Type.Number({ minimum: 0, maximum: 1 }),
    euros: Type.Number({ minimum: 0 }),
    why: markdown,
  }),
  /** One line of the P&C calendar. */
  moment: closed({
    year: Type.Integer({ minimum: 2000, maximum: 2100 }),
    moment: name,
    due: day,
    delivered: nullable(day),
    prepares: nullable(name),
    adopts: nullable(name),
    /** What it must hold, where that is not what we propose. */
    contains: Type.Optional(Type.Array(name, { minItems: 1, maxItems: 20 })),
    /** Why an agreed date, or the day of delivery, is another than it was. */
    because: Type.Optional(markdown),
  }),
  /** A frozen moment: which document holds it, from which generation of figures, and why it took the place of one before. */
  snapshot: closed({
    document: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    generation: name,
    /** What is no part of the state itself: when each delivery was loaded, and who wrote which text when. */
    loadedAt: Type.Record(Type.String(), Type.String()),
    written: Type.Record(
      Type.String(),
      closed({ version: Type.Integer(), author: name, role: name, writtenAt: Type.String() }),
    ),
    because: nullable(markdown),
  }),
  question: closed({ ...subject, text: markdown }),
  answer: closed({
    question: name,
    text: markdown,
    /** Why it took the place of an answer that was given. */
    because: Type.Optional(markdown),
  }),
  /** A warning about a delivery that somebody looked at and let pass, or a delivery taken out of the figures. */
  deliveryDecision: closed({
    delivery: name,
    decision: Type.Enum(['waarschuwing aanvaard', 'ingetrokken']),
    why: markdown,
  }),
  /** What somebody wants to be told of, on the page and by mail. */
  noticeChoice: closed({ page: notices, mail: notices }),
} as const;

export type Kind = keyof typeof kinds;
export type BodyOf<K extends Kind> = Static<(typeof kinds)[K]>;
