import { basename } from 'node:path';
import type { Outcome } from './outcome.ts';
import { hiddenNote, isHidden, shownName } from './shown-name.ts';

/** An outcome with the name of its file as it may be kept and shown, in messages that quote it as well. */
export const shownOutcome = (outcome: Outcome): Outcome => {
  const file = shownName(outcome.file);
  if (file === outcome.file) return outcome;
  const [name, shown] = [basename(outcome.file), basename(file)];
  const clean = (text: string): string => text.replaceAll(name, shown);
  const more = isHidden(file) ? [hiddenNote] : [];
  if (outcome.status === 'accepted') return { ...outcome, file, notes: [...outcome.notes.map(clean), ...more] };
  if (outcome.status === 'refused')
    return {
      ...outcome,
      file,
      problem: clean(outcome.problem),
      remedy: [clean(outcome.remedy), ...more].join(' '),
    };
  return outcome.status === 'not-needed'
    ? { ...outcome, file, reason: [clean(outcome.reason), ...more].join(' ') }
    : { ...outcome, file };
};
