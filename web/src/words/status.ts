import type { Observation } from 'server/contract.ts';
import { latestTexts as texts } from '../texts/latest.ts';

/** What stands in place of a figure that is not there, and why. */
export const absenceWords: Readonly<Record<'suppressed' | 'missing', { word: string; why: string }>> = {
  suppressed: texts.suppressed,
  missing: texts.missing,
};

/** The word for an observation without a value; null when it has one. */
export const absenceOf = (observation: Pick<Observation, 'status' | 'value'>): string | null => {
  if (observation.status === 'suppressed') return absenceWords.suppressed.word;
  return observation.value === null ? absenceWords.missing.word : null;
};

/** A remark behind a figure that is there but needs care. */
export const remarkOf = ({ status, completeness }: Pick<Observation, 'status' | 'completeness'>): string | null => {
  if (status === 'provisional')
    return completeness === undefined ? texts.provisional : texts.provisionalPart(completeness);
  return status === 'break' ? texts.newSeries : null;
};
