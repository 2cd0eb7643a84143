import { plannedGoals } from 'indicators/plan/plan-of.ts';
import { reportTexts } from '../../texts/reports.ts';
import { causes, differenceOf, type Changed } from '../../cycle/difference/difference-of.ts';
import { verdictsThatDiffer } from '../../cycle/difference/verdicts-that-differ.ts';
import { momentName } from '../../cycle/texts-of.ts';
import { numeric, paragraphs, section, table } from '../parts.ts';
import type { Part, Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { reportTitle } from '../report-title.ts';
import { amount, writeDay, writePeriod } from '../write-amount.ts';

const texts = reportTexts.changes;

function parts({ release }: ReportInput): Part[] {
  const since = release.sinceMoment;
  if (since === undefined || since === null) return [paragraphs(texts.unknown)];
  const rows = plannedGoals(release).flatMap(({ id, title }) => {
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

/** So many figures fit in a report; all of them stand at the address of the difference. */
const most = 60;

/** Which goals have another verdict than in the moment that was frozen before, and by what. */
function verdicts({ release, adopted, previous }: ReportInput, found: readonly Changed[]): Part[] {
  if (previous === null) return [];
  const changed = verdictsThatDiffer({ before: previous, after: { release, adopted } }, found);
  const named = (goal: string) => `${goal} ${plannedGoals(release).find(({ id }) => id === goal)?.title ?? ''}`.trim();
  const rows = changed.flatMap(({ about, subject, before, after, why }) =>
    about === 'goal' ? [[named(subject), before?.state ?? texts.noVerdict, after?.state ?? texts.noVerdict, why]] : [],
  );
  return rows.length === 0
    ? []
    : [
        table(
          texts.verdicts(reportTitle(momentName(previous.id))),
          [texts.goal, texts.before, texts.after, texts.why],
          rows,
        ),
      ];
}

/** What is another than at the moment that was frozen before: how many figures by cause, and those of the municipality as a whole. */
function figures(input: ReportInput): Part[] {
  const { release, previous } = input;
  if (previous === null) return [];
  const found = differenceOf(previous.release, release);
  const moment = reportTitle(momentName(previous.id));
  const judged = verdicts(input, found);
  if (found.length === 0) return [paragraphs(texts.sameFigures(moment)), ...judged];
  const counts = causes.map((cause) => ({ cause, count: found.filter((one) => one.cause === cause).length }));
  const rows = found.flatMap(({ indicator: id, measure, region, breakdown, period, cause, ...sides }) => {
    const indicator = release.indicators.find((one) => one.id === id);
    const decimals = indicator?.measures.find(({ key }) => key === measure)?.decimals ?? 0;
    if (indicator === undefined || measure !== 'main' || breakdown !== null || region !== release.gemeente.code)
      return [];
    const value = (side: typeof sides.before) =>
      side?.status === 'suppressed' ? reportTexts.hidden : amount(side?.value ?? null, decimals);
    return [[indicator.name, writePeriod(period), value(sides.before), value(sides.after), cause]];
  });
  return [
    ...judged,
    paragraphs(texts.sinceFrozen(moment, writeDay(previous.frozenAt))),
    table(
      texts.causes,
      [texts.cause, numeric(texts.count)],
      counts.filter(({ count }) => count > 0).map(({ cause, count }) => [cause, { value: count, decimals: 0 }]),
    ),
    ...(rows.length === 0
      ? []
      : [
          table(
            texts.figures,
            [texts.indicator, texts.period, numeric(texts.before), numeric(texts.after), texts.cause],
            rows.slice(0, most),
          ),
        ]),
    ...(rows.length > most ? [paragraphs(texts.more(rows.length - most))] : []),
  ];
}

/** What is another than before: the verdict on each goal, and figures with their cause. */
export const changesSection = (input: ReportInput): Section =>
  section('veranderd', texts.title, [...parts(input), ...figures(input)], { sheet: texts.sheet, newPage: true });
