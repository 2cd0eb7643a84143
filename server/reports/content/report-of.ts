import type { Goal } from 'indicators/plan/types.ts';
import { reportTexts as texts } from '../../texts/reports.ts';
import { section } from '../parts.ts';
import type { Picture, Report, ReportKind, Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { writeDay } from '../write-amount.ts';
import { reportTitle } from '../report-title.ts';
import { annexSections } from './annex-sections.ts';
import { annexesOf } from './annexes.ts';
import { attentionSection } from './attention.ts';
import { changesSection } from './changes.ts';
import { goalsSections } from './goals.ts';
import { definitionsSection, methodSection } from './method.ts';
import { moneySentences, moneyTable } from './money.ts';
import { paragraphs } from '../parts.ts';
import { quarterlyForResidents, quarterlySection } from './quarterly.ts';
import { residentsSections } from './residents.ts';
import { signalsSection, summarySection } from './summary.ts';
import { targetsSection } from './targets.ts';
import { duidingSection, questionsSection } from './told.ts';

type Pictures = ReadonlyMap<string, Picture>;

function budgetSection(input: ReportInput, pictures: Pictures): Section {
  const tables = [moneyTable(input, 'principle'), moneyTable(input, 'taakveld')].filter((one) => one !== null);
  const charts = ['jaar', 'verwachting'].flatMap((name) => pictures.get(name) ?? []);
  return section('begroting', texts.budget.title, [paragraphs(moneySentences(input).join(' ')), ...tables, ...charts], {
    sheet: texts.budget.sheet,
    newPage: true,
  });
}

/** A kwartaalrapportage begins with its quarter; behind any other report stand the sets for which the calendar asks. */
function withSets(input: ReportInput, summary: Section, others: Section[], quarterly: Section[]): Section[] {
  return annexesOf(input).isQuarterly ? [summary, ...quarterly, ...others] : [summary, ...others, ...quarterly];
}

const sectionsOf: Readonly<Record<ReportKind, (input: ReportInput, pictures: Pictures) => Section[]>> = {
  volledig: (input, pictures) => [
    ...withSets(
      input,
      summarySection(input, 'table'),
      [
        ...goalsSections(input, pictures),
        ...signalsSection(input),
        budgetSection(input, pictures),
        targetsSection(input),
        duidingSection(input),
        changesSection(input),
        questionsSection(input),
        methodSection(input),
        definitionsSection(input, true),
      ],
      quarterlySection(input, pictures, true),
    ),
    ...annexSections(input),
  ],
  college: (input, pictures) => {
    const deviates = ({ id }: Goal) =>
      input.release.goals?.some(({ goal, state }) => goal === id && state === 'wijkt af') === true;
    return withSets(
      input,
      summarySection(input, 'table'),
      [
        attentionSection(input),
        ...goalsSections(input, pictures, deviates),
        ...signalsSection(input),
        budgetSection(input, pictures),
        targetsSection(input),
        changesSection(input),
        questionsSection(input),
        methodSection(input),
        definitionsSection(input, false),
      ],
      quarterlySection(input, pictures, false),
    );
  },
  inwoners: (input, pictures) =>
    withSets(
      input,
      summarySection(input, 'sentence'),
      [...residentsSections(input, pictures), ...signalsSection(input), definitionsSection(input, false)],
      quarterlyForResidents(input),
    ),
};

/** The report of a moment for these readers: one tree, from which every form is written. */
export function reportOf(input: ReportInput, kind: ReportKind, pictures: Pictures): Report {
  const { moment, hash, release, at } = input;
  const title = reportTitle(moment);
  const day = release.asOf === undefined || release.asOf === null ? texts.unknownDay : writeDay(release.asOf);
  return {
    kind,
    title,
    subtitle: texts.subtitle(release.gemeente.name, texts.kinds[kind]),
    gemeente: release.gemeente.name,
    stamp: texts.stamp(title, day, hash === null ? texts.notFrozen : texts.mark(hash.slice(0, 12))),
    at,
    sections: sectionsOf[kind](input, pictures),
  };
}
