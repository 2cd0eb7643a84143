import { plannedGoals } from 'indicators/plan/plan-of.ts';
import { reportTexts } from '../../texts/reports.ts';
import { causes } from '../../cycle/difference/causes.ts';
import type { Changed } from '../../cycle/difference/changed.ts';
import { differenceOf } from '../../cycle/difference/difference-of.ts';
import { namesIn, type Named } from '../../cycle/difference/names.ts';
import { totalsIn } from '../../cycle/difference/totals.ts';
import { verdictsThatDiffer } from '../../cycle/difference/verdicts-that-differ.ts';
import { momentName } from '../../cycle/texts-of.ts';
import { numeric, paragraphs, section, table } from '../parts.ts';
import type { Cell, Part, Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { reportTitle } from '../report-title.ts';
import { amount, day, euros, writeDay } from '../write-amount.ts';

const texts = reportTexts.changes;

/** Without a frozen moment to compare with: what the figures of now would have told at the moment before. */
function sinceDate({ release }: ReportInput): Part[] {
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

type Previous = NonNullable<ReportInput['previous']>;

/** Which goals have another verdict than in the moment that was frozen before, and by what. */
function verdicts({ release, adopted }: ReportInput, previous: Previous, found: readonly Changed[]): Part[] {
  const changed = verdictsThatDiffer({ before: previous, after: { release, adopted } }, found);
  const named = (goal: string) => `${goal} ${plannedGoals(release).find(({ id }) => id === goal)?.title ?? ''}`.trim();
  const rows = changed.flatMap(({ about, subject, before, after, why }) =>
    about === 'goal' ? [[named(subject), before?.state ?? texts.noVerdict, after?.state ?? texts.noVerdict, why]] : [],
  );
  const moment = reportTitle(momentName(previous.id));
  return rows.length === 0
    ? [paragraphs(texts.sameVerdicts(moment))]
    : [table(texts.verdicts(moment), [texts.goal, texts.before, texts.after, texts.why], rows)];
}

/** What is another than at the moment that was frozen before: how many figures by cause, those of the whole municipality, and where the others are. */
function sinceFrozen(input: ReportInput, previous: Previous): Part[] {
  const { release } = input;
  const found = differenceOf(previous.release, release);
  const moment = reportTitle(momentName(previous.id));
  const judged = verdicts(input, previous, found);
  if (found.length === 0) return [paragraphs(texts.sameFigures(moment)), ...judged];
  const releases = [release, previous.release];
  const [nameOf, isTotal] = [namesIn(releases), totalsIn(releases)];
  const [totals, others] = [found.filter(isTotal), found.filter((one) => !isTotal(one))];
  const counts = causes.map((cause) => ({ cause, count: found.filter((one) => one.cause === cause).length }));
  return [
    ...judged,
    paragraphs(texts.sinceFrozen(moment, writeDay(previous.frozenAt))),
    countTable(texts.causes, texts.cause, new Map(counts.map(({ cause, count }) => [cause, count]))),
    ...changedTable(
      totals.filter((one) => !isNew(one)),
      nameOf,
    ),
    ...newTable(totals.filter(isNew), nameOf),
    ...(others.length === 0
      ? []
      : [
          countTable(
            texts.others,
            texts.indicator,
            new Map([...Map.groupBy(others, (one) => nameOf(one).name)].map(([name, of]) => [name, of.length])),
          ),
        ]),
    whereAll(input, previous),
  ];
}

/** By their hashes: a moment that is frozen again later is another. */
function whereAll({ id, hash, dashboard = null }: ReportInput, previous: Previous): Part {
  const path = `/momenten/${previous.hash.slice(0, 12)}/verschil/${hash?.slice(0, 12) ?? id}`;
  if (dashboard === null) return paragraphs(texts.where(texts.page(path)));
  const address = `${dashboard}${path}`;
  return {
    kind: 'text',
    blocks: [{ kind: 'paragraph', lines: [[{ text: texts.where('') }, { text: address, link: address }]] }],
  };
}

const countTable = (caption: string, of: string, counts: ReadonlyMap<string, number>): Part =>
  table(
    caption,
    [of, numeric(texts.count)],
    [...counts].flatMap(([name, value]) => (value === 0 ? [] : [[name, { value, decimals: 0 }]])),
  );

/** A figure that was not there, and is since a file came: it needs no other reason. */
const isNew = ({ cause, before }: Changed): boolean => cause === 'nieuwe meting' && (before?.value ?? null) === null;

/** The main figure of an indicator is called as the indicator is. */
function calledBy({ name, figure, groupName }: Named, { measure }: Changed): string {
  const part = measure === 'main' ? groupName : [groupName, figure].filter((word) => word !== null).join(', ');
  return part === null ? name : `${name}: ${part}`;
}

const cellOf = (side: Changed['before'], { unit, decimals }: Named): Cell => {
  if (side?.status === 'suppressed') return reportTexts.hidden;
  return unit === 'EUR' ? euros(side?.value ?? null) : amount(side?.value ?? null, decimals);
};

type NameOf = (one: Changed) => Named;

/** Both values, and the cause with what tells so and the days on which they were loaded. */
function changedTable(changed: readonly Changed[], nameOf: NameOf): Part[] {
  const rows = changed.map((one) => {
    const named = nameOf(one);
    const why = [`${capital(one.cause)}.`, one.why, loadedOn(one)].filter((words) => words !== '').join(' ');
    return [calledBy(named, one), { period: one.period }, cellOf(one.before, named), cellOf(one.after, named), why];
  });
  const columns = [texts.figure, texts.period, numeric(texts.before), numeric(texts.after), texts.why];
  return rows.length === 0 ? [] : [table(texts.figures, columns, rows)];
}

/** What was measured since, with the day on which it was loaded. */
function newTable(came: readonly Changed[], nameOf: NameOf): Part[] {
  const rows = came.map((one) => {
    const named = nameOf(one);
    return [calledBy(named, one), { period: one.period }, cellOf(one.after, named), day(one.after?.on)];
  });
  const columns = [texts.figure, texts.period, numeric(texts.after), texts.loadedOn];
  return rows.length === 0 ? [] : [table(texts.came, columns, rows)];
}

function loadedOn({ before, after }: Changed): string {
  const [then, now] = [before?.on ?? null, after?.on ?? null];
  if (then !== null && now !== null && then !== now) return texts.loaded.both(writeDay(then), writeDay(now));
  const on = now ?? then;
  return on === null ? '' : texts.loaded.one(writeDay(on));
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What is another than before: the verdict on each goal, and figures with their cause. */
export const changesSection = (input: ReportInput): Section =>
  section('veranderd', texts.title, input.previous === null ? sinceDate(input) : sinceFrozen(input, input.previous), {
    sheet: texts.sheet,
    newPage: true,
  });
