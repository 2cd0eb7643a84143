import { principlesOf } from 'indicators/plan/plan-of.ts';
import type { Goal } from 'indicators/plan/types.ts';
import { latestFigure } from '../../views/latest-figure.ts';
import { reportTexts } from '../../texts/reports.ts';
import { numeric, paragraphs, section, table } from '../parts.ts';
import type { Cell, Part, Picture, Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { amount } from '../write-amount.ts';
import { duidingNotes, duidingOn, duidingParts } from './told.ts';

const texts = reportTexts.goals;

/** The newest figure of each indicator of a goal, beside the one that it is set against. */
function goalRows({ release }: ReportInput, goal: Goal): Cell[][] {
  return goal.indicators.map((id) => {
    const indicator = release.indicators.find((one) => one.id === id);
    if (indicator === undefined) return [id, null, null, reportTexts.noFigure, null, null, null, null];
    const latest = latestFigure(indicator, release.gemeente.code);
    const verdict = indicator.verdicts?.find((one) => one.goal === goal.id)?.state ?? null;
    const about = [indicator.name, latest?.unit ?? indicator.unit];
    const foot = [verdict, indicator.invented ? texts.yes : texts.no];
    if (latest === null) return [...about, null, reportTexts.noFigure, null, null, ...foot];
    const { period, value, decimals, status, previous } = latest;
    return [
      ...about,
      { period },
      status === 'suppressed' ? reportTexts.hidden : (amount(value, decimals) ?? reportTexts.noFigure),
      previous === null ? null : { period: previous.period },
      previous === null ? null : amount(previous.value, decimals),
      ...foot,
    ];
  });
}

/** Its verdict in words, or why there is none. */
export function verdictWords({ release }: ReportInput, goal: Goal): string[] {
  const verdict = release.goals?.find((one) => one.goal === goal.id);
  if (verdict === undefined) return [goal.withoutIndicator ?? texts.noVerdict];
  return [`${texts.verdict(verdict.state)} ${verdict.sentence}`];
}

function goalSection(input: ReportInput, goal: Goal, picture: Picture | null, newPage: boolean): Section {
  const told = duidingOn(input, 'goal', goal.id);
  const figures = goalRows(input, goal);
  const columns = [
    texts.indicator,
    texts.unit,
    texts.period,
    numeric(texts.value),
    texts.before,
    numeric(texts.valueBefore),
    texts.verdictOf,
    texts.invented,
  ];
  const parts: Part[] = [
    paragraphs(goal.text, ...verdictWords(input, goal)),
    ...(figures.length === 0 ? [] : [table(texts.figures, columns, figures)]),
    ...(picture === null ? [] : [picture]),
  ];
  const duiding = section(
    `doel-${goal.id}-duiding`,
    texts.duiding,
    told === null ? [paragraphs(reportTexts.notYet)] : [...duidingNotes(input, told), ...duidingParts(told)],
  );
  return section(`doel-${goal.id}`, `${goal.id} ${goal.title}`, parts, {
    sheet: texts.sheet(goal.id),
    newPage,
    sections: [duiding],
  });
}

/** A page per goal, principle after principle; `only` chooses. */
export function goalsSections(
  input: ReportInput,
  pictures: ReadonlyMap<string, Picture>,
  only: (goal: Goal) => boolean = () => true,
): Section[] {
  return principlesOf(input.release).flatMap(({ id, name, goals }) => {
    // The first stands below the name of its principle.
    const chosen = goals
      .filter(only)
      .map((goal, at) => goalSection(input, goal, pictures.get(goal.id) ?? null, at > 0));
    return chosen.length === 0 ? [] : section(`principe-${id}`, name, [], { newPage: true, sections: chosen });
  });
}
