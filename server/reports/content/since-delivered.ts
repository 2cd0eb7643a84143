import { plannedGoals } from 'indicators/plan/plan-of.ts';
import { sinceEarlier } from '../../cycle/calendar/since-earlier.ts';
import { changesTexts } from '../../texts/report-changes.ts';
import { list, paragraphs, table } from '../parts.ts';
import type { Part } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { writeDay } from '../write-amount.ts';

const texts = changesTexts;

const stateIn = (goals: readonly { goal: string; state: string }[], id: string): string | null =>
  goals.find(({ goal }) => goal === id)?.state ?? null;

/** Without a frozen moment to compare with: what the figures of now would have told at the moment before, which says so of itself. */
export function sinceDelivered({ release, moment: own }: ReportInput): Part[] {
  const since = sinceEarlier(release, own?.id ?? null);
  if (since === null) return [paragraphs(texts.unknown)];
  const moment = `de ${since.moment} ${since.year}`;
  const goals = plannedGoals(release).map(({ id, title }) => {
    const [was, is] = [stateIn(since.goals, id), stateIn(release.goals ?? [], id)];
    return { name: `${id} ${title}`, was, is, isKnown: was !== null && is !== null };
  });
  if ((release.goals ?? []).length === 0) return [paragraphs(texts.noVerdictsNow)];
  if (!goals.some(({ isKnown }) => isKnown)) return [paragraphs(texts.notComparable(moment))];
  const rows = goals.flatMap(({ name, was, is, isKnown }) => (isKnown && was !== is ? [[name, was, is]] : []));
  const others = goals.flatMap(({ name, isKnown }) => (isKnown ? [] : name));
  return [
    paragraphs(texts.computed(moment)),
    paragraphs((rows.length === 0 ? texts.none : texts.since)(moment, writeDay(since.on))),
    ...(rows.length === 0 ? [] : [table(texts.caption, [texts.goal, texts.before, texts.after], rows)]),
    ...(others.length === 0 ? [] : [paragraphs(texts.notCompared), ...list(others)]),
  ];
}
