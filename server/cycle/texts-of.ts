import type { Release } from 'indicators/release/schema.ts';
import type { Adopted } from './adopted.ts';
import { moneyYearOf } from './calendar/money-year.ts';
import { momentOf } from './calendar/moment-kinds.ts';
import type { AdoptedDuiding } from './contract/adopted-duiding.ts';
import type { FigureThen } from './contract/figure-then.ts';
import type { Question } from './contract/questions.ts';
import type { Texts } from './contract/texts.ts';
import { readMarkdown } from './duiding/markdown.ts';
import { hasMoved, type FigureNow } from './figure-now.ts';
import { subjectOf, type Subject } from './subject.ts';

type Text = Adopted['duiding'][number];

/** A moment by its id, in the words of the plan; what is no moment has none. */
export function momentName(id: string | null): { id: string; year: number; moment: string } | null {
  const found = id === null ? null : momentOf(id);
  return id === null || found === null ? null : { id, year: found.year, moment: found.kind.moment };
}

/** A figure with how it is written. */
export function figureWords(
  release: Release,
  { about, subject }: Subject,
  { period, value }: Omit<FigureNow, 'hash'>,
): FigureThen {
  const measure = release.indicators.find(({ id }) => id === subject)?.measures.find(({ key }) => key === 'main');
  if (about === 'indicator') return { period, value, unit: measure?.unit ?? '', decimals: measure?.decimals ?? 0 };
  return { period, value, unit: about === 'taakveld' ? 'EUR' : '', decimals: 0 };
}

/** An adopted text as readers get it; null for one of a moment that is none of the cycle. */
export function duidingOf(
  release: Release,
  subject: Subject,
  text: Text,
  adopted: Pick<Adopted, 'calendar' | 'proposals'>,
): AdoptedDuiding[] {
  const moment = momentName(text.moment);
  if (moment === null) return [];
  const figure = text.figure ?? null;
  const { about, subject: key } = subject;
  const year = moneyYearOf(text.moment, adopted);
  return [
    {
      moment,
      see: readMarkdown(text.see),
      why: readMarkdown(text.why),
      act: readMarkdown(text.act),
      writtenAt: text.writtenAt,
      version: text.version,
      because: text.because === undefined ? null : readMarkdown(text.because),
      figureThen: figure === null ? null : figureWords(release, subject, figure),
      moved: figure !== null && hasMoved(release, { about, subject: key, figure }, year),
    },
  ];
}

const isAbout = (subject: Subject) => (text: { about: string; subject: string }) =>
  text.about === subject.about && text.subject === subject.subject;

/** A question as readers get it; none about what is no longer there. */
export function questionOf(release: Release, question: Adopted['questions'][number]): Question[] {
  const subject = subjectOf(release, question.about, question.subject);
  if (subject === null) return [];
  const { id, role, writtenAt, version, answer } = question;
  return [
    {
      id,
      ...subject,
      moment: momentName(question.moment),
      text: readMarkdown(question.text),
      role,
      writtenAt,
      version,
      answer:
        answer === null
          ? null
          : {
              text: readMarkdown(answer.text),
              raw: answer.text,
              role: answer.role,
              writtenAt: answer.writtenAt,
              version: answer.version,
              because: answer.because === undefined ? null : readMarkdown(answer.because),
            },
    },
  ];
}

const newestFirst = <T extends { writtenAt: string }>(texts: readonly T[]): T[] =>
  texts.toSorted((a, b) => b.writtenAt.localeCompare(a.writtenAt));

/** What people wrote about a subject: the newest moment first. */
export function textsOf(release: Release, subject: Subject, adopted: Adopted): Texts {
  const { duiding, stories, questions } = adopted;
  return {
    subject,
    duiding: newestFirst(duiding.filter(isAbout(subject))).flatMap((text) =>
      duidingOf(release, subject, text, adopted),
    ),
    stories: newestFirst(stories.filter(isAbout(subject))).map(({ partner, text, moment, writtenAt }) => ({
      partner,
      text: readMarkdown(text),
      moment: momentName(moment),
      writtenAt,
    })),
    questions: newestFirst(questions.filter(isAbout(subject))).flatMap((one) => questionOf(release, one)),
  };
}
