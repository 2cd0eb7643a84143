import { changesTexts } from '../../texts/report-changes.ts';
import { reportTexts } from '../../texts/reports.ts';
import { causes } from '../../cycle/difference/causes.ts';
import type { Changed } from '../../cycle/difference/changed.ts';
import { differenceOf } from '../../cycle/difference/difference-of.ts';
import { namesIn, type Named } from '../../cycle/difference/names.ts';
import { totalsIn } from '../../cycle/difference/totals.ts';
import { dueOf } from '../../cycle/calendar/due-of.ts';
import { momentOf } from '../../cycle/calendar/moment-kinds.ts';
import { momentName } from '../../cycle/texts-of.ts';
import { dayOf } from '../../pages/today.ts';
import { numeric, paragraphs, section, table } from '../parts.ts';
import type { Cell, Part, Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { reportTitle } from '../report-title.ts';
import { amount, day, euros, writeDay } from '../write-amount.ts';
import { changedVerdicts } from './changed-verdicts.ts';
import { sinceDelivered } from './since-delivered.ts';

const texts = changesTexts;

type Previous = NonNullable<ReportInput['previous']>;

/** What of the moment before makes it less of a moment before: that it was made afterwards, or that its figures are as new as these. */
function doubts({ moment, release, adopted }: ReportInput, previous: Previous): Part[] {
  const title = reportTitle(momentName(previous.id));
  const [then, now] = [previous.release.asOf ?? null, release.asOf ?? null];
  const dueOfId = (id: string): string | null => {
    const found = momentOf(id);
    return found === null ? null : dueOf(found.year, found.kind, release, adopted);
  };
  const [due, own] = [dueOfId(previous.id), moment === null ? null : dueOfId(moment.id)];
  const frozen = dayOf(new Date(previous.frozenAt));
  return [
    ...(due !== null && own !== null && frozen > due && frozen > own
      ? [paragraphs(texts.madeAfter(title, writeDay(frozen), writeDay(due)))]
      : []),
    ...(then !== null && now !== null && then >= now ? [paragraphs(texts.noTimeBetween(title, writeDay(then)))] : []),
  ];
}

/** What is another than at the moment that was frozen before: how many figures by cause, those of the whole municipality, and where the others are. */
function sinceFrozen(input: ReportInput, previous: Previous): Part[] {
  const { release } = input;
  const found = differenceOf(previous.release, release);
  const moment = reportTitle(momentName(previous.id));
  const judged = [...doubts(input, previous), ...changedVerdicts(input, previous, found)];
  if (found.length === 0) return [...judged, paragraphs(texts.sameFigures(moment))];
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
  section(
    'veranderd',
    texts.title,
    input.previous === null ? sinceDelivered(input) : sinceFrozen(input, input.previous),
    {
      sheet: texts.sheet,
      newPage: true,
    },
  );
