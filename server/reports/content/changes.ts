import { principles } from 'indicators/plan/principles.ts';
import { reportTexts } from '../../texts/reports.ts';
import { paragraphs, section, table } from '../parts.ts';
import type { Part, Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { writeDay } from '../write-amount.ts';

const texts = reportTexts.changes;

const goals = principles.flatMap((principle) => principle.goals);

function parts({ release }: ReportInput): Part[] {
  const since = release.sinceMoment;
  if (since === undefined || since === null) return [paragraphs(texts.unknown)];
  const rows = goals.flatMap(({ id, title }) => {
    const then = since.goals.find(({ goal }) => goal === id)?.state;
    const now = release.goals?.find(({ goal }) => goal === id)?.state;
    return then === undefined || now === undefined || then === now ? [] : [[`${id} ${title}`, then, now]];
  });
  const moment = `de ${since.moment} ${since.year}`;
  if (rows.length === 0) return [paragraphs(texts.none(moment, writeDay(since.on)))];
  return [
    paragraphs(texts.since(moment, writeDay(since.on))),
    table(texts.caption, [texts.goal, texts.before, texts.after], rows),
  ];
}

/** What is another than at the moment before: the verdict on each goal. */
export const changesSection = (input: ReportInput): Section =>
  section('veranderd', texts.title, parts(input), { sheet: texts.sheet, newPage: true });
