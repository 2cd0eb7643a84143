import type { Observation } from 'server/contract.ts';

/** What stands in place of a figure that is not there, and why. */
export const absenceWords: Readonly<Record<'suppressed' | 'missing', { word: string; why: string }>> = {
  suppressed: {
    word: 'afgeschermd',
    why: 'Dit cijfer gaat over zo weinig mensen dat iemand herkend kan worden. Daarom tonen we het niet.',
  },
  missing: { word: 'geen cijfer', why: 'Over deze periode is er geen cijfer.' },
};

/** The word for an observation without a value; null when it has one. */
export const absenceOf = (observation: Pick<Observation, 'status' | 'value'>): string | null => {
  if (observation.status === 'suppressed') return absenceWords.suppressed.word;
  return observation.value === null ? absenceWords.missing.word : null;
};

/** A remark behind a figure that is there but needs care. */
export const remarkOf = ({ status, completeness }: Pick<Observation, 'status' | 'completeness'>): string | null => {
  if (status === 'provisional')
    return completeness === undefined ? 'voorlopig' : `voorlopig, naar verwachting ${completeness}% compleet`;
  return status === 'break' ? 'nieuwe reeks' : null;
};
