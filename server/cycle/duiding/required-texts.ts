import { plannedGoals } from 'indicators/plan/plan-of.ts';
import { taakveldCodes } from 'indicators/plan/taakvelden.ts';
import type { Release } from 'indicators/release/schema.ts';
import { budgetLineOf } from '../figure-now.ts';
import type { Adopted } from '../adopted.ts';
import { subjectOf, type Subject } from '../subject.ts';
import { thresholdOf } from './threshold.ts';

export type Reason = 'wijkt af' | 'signaal' | 'geld';
export type RequiredText = Subject & { reasons: Reason[] };

/** What must be explained at a moment: what deviates, what gave a signal, and taakvelden whose money deviates. */
export function requiredTexts(release: Release, adopted: Pick<Adopted, 'threshold'>): RequiredText[] {
  const { part, euros } = thresholdOf(adopted);
  const found: RequiredText[] = [];
  const add = (subject: Subject | null, reasons: Reason[]) => {
    if (subject !== null && reasons.length > 0) found.push({ ...subject, reasons });
  };
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
    const line = budgetLineOf(release, code);
    const over = Math.abs(line?.deviation ?? 0);
    const deviates = over >= euros && over >= part * Math.abs(line?.budget ?? 0);
    add(subjectOf(release, 'taakveld', code), deviates ? ['geld'] : []);
  }
  return found;
}
