import { reportTexts } from '../../texts/reports.ts';
import { moneyYearOf } from '../../cycle/calendar/money-year.ts';
import { hasMoved } from '../../cycle/figure-now.ts';
import { momentName } from '../../cycle/texts-of.ts';
import { subjectOf, type About } from '../../cycle/subject.ts';
import { paragraphs, section, writtenText } from '../parts.ts';
import type { Part, Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { writeDay } from '../write-amount.ts';

const texts = reportTexts.duiding;

type Duiding = ReportInput['adopted']['duiding'][number];

const bold = (text: string): Part => ({
  kind: 'text',
  label: true,
  blocks: [{ kind: 'paragraph', lines: [[{ text, strong: true }]] }],
});

/** That the figure beside a text is another than when the text was written. */
function movedNote({ release, adopted }: ReportInput, { about, subject, figure, moment }: Duiding): Part[] {
  if (figure === null || figure === undefined) return [];
  return hasMoved(release, { about, subject, figure }, moneyYearOf(moment, adopted)) ? [paragraphs(texts.moved)] : [];
}

/** Of which moment a text is: where the moment of the report has none, that of another stands there, and may be old. */
export function duidingNotes(input: ReportInput, text: Duiding): Part[] {
  const moment = momentName(text.moment);
  const at = moment === null ? [] : [paragraphs(texts.at(`${moment.moment} ${moment.year}`, writeDay(text.writtenAt)))];
  return [...at, ...movedNote(input, text)];
}

/** A duiding: what we see, why, what we do. */
export const duidingParts = ({ see, why, act }: Duiding): Part[] =>
  (
    [
      [reportTexts.goals.see, see],
      [reportTexts.goals.why, why],
      [reportTexts.goals.act, act],
    ] as const
  ).flatMap(([title, text]) => (text.trim() === '' ? [] : [bold(title), writtenText(text)]));

/** The texts in order of time, with those of the moment of the report last: however late another was written, these say it. */
const ownLast = ({ adopted, moment }: ReportInput): Duiding[] =>
  adopted.duiding.toSorted(
    (a, b) =>
      Number(a.moment === moment?.id) - Number(b.moment === moment?.id) || a.writtenAt.localeCompare(b.writtenAt),
  );

/** The duiding about a subject: of this moment, or else the newest, as it stood. */
export const duidingOn = (input: ReportInput, about: About, subject: string): Duiding | null =>
  ownLast(input).findLast((text) => text.about === about && text.subject === subject) ?? null;

/** Of each subject that text. */
const textsOfNow = (input: ReportInput): Duiding[] => [
  ...new Map(ownLast(input).map((text) => [`${text.about}/${text.subject}`, text] as const)).values(),
];

/** Whether something was written at this moment, or since the one before: what is older stands in the report of then. */
const isOfNow = (
  { moment, previous }: ReportInput,
  { moment: at, writtenAt }: { moment: string | null; writtenAt: string },
): boolean => previous === null || (at !== null && at === moment?.id) || writtenAt > previous.frozenAt;

/** What was adopted of each subject, and the stories that partners told since the moment before, labelled as theirs. */
export function duidingSection(input: ReportInput): Section {
  const { release, adopted } = input;
  const sections = textsOfNow(input).flatMap((text, index) => {
    const subject = subjectOf(release, text.about, text.subject);
    const moment = momentName(text.moment);
    if (subject === null || moment === null) return [];
    const title = texts.of(subject.name, `${moment.moment} ${moment.year}`, writeDay(text.writtenAt));
    return section(`duiding-${index + 1}`, title, [...movedNote(input, text), ...duidingParts(text)]);
  });
  const own = adopted.stories.filter((story) => isOfNow(input, story));
  const stories = own.flatMap(({ partner, text, about, subject: key, moment: id }, index) => {
    const subject = subjectOf(release, about, key);
    const moment = momentName(id);
    if (subject === null || moment === null) return [];
    const title = texts.story(partner, subject.name, `${moment.moment} ${moment.year}`);
    return section(`verhaal-${index + 1}`, title, [paragraphs(texts.theirs), writtenText(text)]);
  });
  return section(
    'duiding',
    texts.title,
    [paragraphs(sections.length + stories.length === 0 ? reportTexts.notYet : texts.about)],
    { sheet: texts.sheet, newPage: sections.length + stories.length > 0, sections: [...sections, ...stories] },
  );
}

/** The questions of this moment, those that were answered since the one before, and those that have no answer yet. */
export function questionsSection(input: ReportInput): Section {
  const { release, adopted } = input;
  const words = reportTexts.questions;
  const own = adopted.questions.filter(
    (one) => one.answer === null || isOfNow(input, one) || isOfNow(input, { ...one.answer, moment: null }),
  );
  const sections = own.flatMap(({ about, subject: key, text, writtenAt, answer }, index) => {
    const subject = subjectOf(release, about, key);
    if (subject === null) return [];
    return section(`vraag-${index + 1}`, words.about(subject.name, writeDay(writtenAt)), [
      writtenText(text),
      ...(answer === null ? [paragraphs(words.open)] : [bold(words.answer), writtenText(answer.text)]),
    ]);
  });
  const left = own.length < adopted.questions.length ? [paragraphs(words.earlier)] : [];
  const none = sections.length === 0 && left.length === 0 ? [paragraphs(words.none)] : [];
  return section('vragen', words.title, [...left, ...none], {
    sheet: words.sheet,
    newPage: sections.length > 0,
    sections,
  });
}
