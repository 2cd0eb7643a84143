import { plannedGoals } from 'indicators/plan/plan-of.ts';
import { taakveldCodes } from 'indicators/plan/taakvelden.ts';
import type { Release } from 'indicators/release/schema.ts';
import { budgetLineOf } from '../figure-now.ts';
import type { Adopted } from '../adopted.ts';
import { moneyYearOf } from '../calendar/money-year.ts';
import { subjectOf, type Subject } from '../subject.ts';
import { thresholdOf } from './threshold.ts';

export type Reason = 'wijkt af' | 'signaal' | 'geld';
export type RequiredText = Subject & {
  reasons: Reason[];
  /** Behind the reason 'geld': of which year, how many EUR more (or, below zero, less) than its budget, and whether that is only expected. */
  money: { year: number; deviation: number; isExpected: boolean } | null;
};

/**
 * What must be explained at a moment: what deviates, what gave a signal, and taakvelden whose money deviates in the year that the moment is
 * about, or where that has no amounts in the newest that has.
 */
export function requiredTexts(
  release: Release,
  adopted: Pick<Adopted, 'threshold' | 'calendar'> & Partial<Pick<Adopted, 'proposals'>>,
  moment: string | null,
): RequiredText[] {
  const { part, euros } = thresholdOf(adopted);
  const found: RequiredText[] = [];
  const add = (subject: Subject | null, reasons: Reason[], money: RequiredText['money'] = null) => {
    if (subject !== null && reasons.length > 0) found.push({ ...subject, reasons, money });
  };
  const year = moneyYearOf(moment, adopted);
  for (const { id } of plannedGoals(release)) {
    const verdict = release.goals?.find(({ goal }) => goal === id);
    add(subjectOf(release, 'goal', id), verdict?.state === 'wijkt af' ? ['wijkt af'] : []);
  }
  for (const { id, verdicts = [] } of release.indicators) {
    const signal = release.signals.some(({ indicator, measure }) => indicator === id && measure === 'main');
    const deviates = verdicts.some(({ state }) => state === 'wijkt af');
    add(subjectOf(release, 'indicator', id), [
      ...(deviates ? (['wijkt af'] as const) : []),
      ...(signal ? (['signaal'] as const) : []),
    ]);
  }
  for (const code of taakveldCodes) {
    const line = budgetLineOf(release, code, year);
    if (line === undefined || line.deviation === null) continue;
    const over = Math.abs(line.deviation);
    if (over < euros || over < part * Math.abs(line.budget ?? 0)) continue;
    const money = { year: line.year, deviation: line.deviation, isExpected: !line.complete };
    add(subjectOf(release, 'taakveld', code), ['geld'], money);
  }
  return found;
}
