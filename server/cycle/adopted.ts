import type { Version } from '../journal/versions/version.ts';
import type { BodyOf } from '../journal/versions/kinds.ts';
import type { MomentKind } from './calendar/moment-kinds.ts';
import { newest } from './newest.ts';

type Kinds = 'duiding' | 'story' | 'question' | 'answer' | 'target' | 'margin' | 'threshold' | 'moment' | 'snapshot';

type Text<K extends Kinds> = BodyOf<K> & {
  id: string;
  version: number;
  /** As what somebody wrote it; who he is stays inside. */
  role: string;
  writtenAt: string;
};

/** What readers get of what people wrote: adopted texts, the calendar, targets, and questions with their answers. */
export type Adopted = {
  duiding: readonly Text<'duiding'>[];
  stories: readonly Text<'story'>[];
  targets: readonly Text<'target'>[];
  margins: readonly Text<'margin'>[];
  /** Null where our own proposal holds; `why` is null where that was frozen. */
  threshold: (Omit<Text<'threshold'>, 'why'> & { why: string | null }) | null;
  calendar: readonly Text<'moment'>[];
  /** What was proposed of each moment when it was frozen; null where the program proposes. */
  proposals: readonly MomentKind[] | null;
  questions: readonly (Text<'question'> & { answer: Text<'answer'> | null })[];
  /** False where questions without an answer were left out: for who is not signed in (read-by.ts). */
  withOpenQuestions: boolean;
  /** The frozen moments, those that were replaced too; oldest first. */
  snapshots: readonly Pick<
    Text<'snapshot'>,
    'id' | 'version' | 'role' | 'writtenAt' | 'document' | 'generation' | 'because'
  >[];
};

export const nothingAdopted: Adopted = {
  duiding: [],
  stories: [],
  targets: [],
  margins: [],
  threshold: null,
  calendar: [],
  proposals: null,
  questions: [],
  withOpenQuestions: true,
  snapshots: [],
};

type Versions = { [K in Kinds]: Version<K>[] };

const textOf = <K extends keyof Versions>({ id, version, body, role, writtenAt }: Version<K>): Text<K> => ({
  ...body,
  id,
  version,
  role,
  writtenAt,
});

/** The newest adopted version of each text: a concept written over it changes nothing for readers. */
export function adoptedOf(versions: Versions): Adopted {
  const { duiding, story, target, margin, threshold, moment, question, answer, snapshot } = versions;
  const answers = newest(answer).map(textOf);
  return {
    duiding: newest(duiding, ({ body }) => body.status === 'vastgesteld').map(textOf),
    stories: newest(story, ({ body }) => body.status === 'vastgesteld').map(textOf),
    targets: newest(target)
      .map(textOf)
      .filter(({ withdrawn }) => withdrawn === undefined),
    margins: newest(margin)
      .map(textOf)
      .filter(({ withdrawn }) => withdrawn === undefined),
    threshold: newest(threshold).map(textOf)[0] ?? null,
    calendar: newest(moment).map(textOf),
    proposals: null,
    questions: newest(question).map((one) => ({
      ...textOf(one),
      answer: answers.find((given) => given.question === one.id) ?? null,
    })),
    withOpenQuestions: true,
    snapshots: frozenOf(snapshot),
  };
}

/** Frozen moments without what stands beside their documents. */
export const frozenOf = (versions: readonly Version<'snapshot'>[]): Adopted['snapshots'] =>
  versions.map((one) => {
    const { loadedAt: _loadedAt, written: _written, ...rest } = textOf(one);
    return rest;
  });
