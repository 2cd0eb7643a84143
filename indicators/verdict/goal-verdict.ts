import type { Goal } from '../plan/types.ts';
import { kindOf, type VerdictKind } from './kind-of.ts';
import { goalSentence } from './goal-sentence.ts';
import { verdictStates, type GoalVerdict, type Verdict, type VerdictCounts } from './schema.ts';

/** The rule as a reader sees it. */
export const goalRule =
  "Wijkt minstens één indicator af, dan wijkt het doel af. Zijn alle indicatoren met een richting op koers, dan is het doel op koers. Zijn zij allemaal te vroeg of allemaal verouderd, dan is het doel dat ook. Is er van geen van hen een cijfer, dan staat er 'nog geen cijfer'. In alle andere gevallen is het niet vast te stellen. Indicatoren die wij alleen volgen, tellen niet mee. Deze regel is onze keuze (interpretatie).";

/** What the verdict on a goal needs to know of those on its indicators. */
export type OfIndicator = Pick<Verdict, 'state' | 'reason' | 'interpreted' | 'newer'>;

type Kinded = Pick<Verdict, 'state' | 'reason'>;

/** How many have each state; where there is no figure at all, nothing was measured that could be uncertain, and it counts apart. */
export function countStates(verdicts: readonly Kinded[]): VerdictCounts {
  const kinds: readonly VerdictKind[] = [...verdictStates, 'nog geen cijfer'];
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<VerdictKind, number>;
  for (const verdict of verdicts) counts[kindOf(verdict)]++;
  return counts;
}

/**
 * The verdict on a goal from those on its indicators, by `goalRule`: one that deviates is never made up for by others. When all of
 * them are too early, or all outdated, so is the goal. A reading of ours under an indicator is one under its goal.
 */
export function goalVerdict(goal: Goal, verdicts: readonly OfIndicator[]): GoalVerdict {
  const judged = verdicts.filter(({ state }) => state !== 'volgen' && state !== 'geen indicator');
  const newer = newerOf(judged);
  const head = {
    goal: goal.id,
    counts: countStates(verdicts),
    interpreted: interpretedIn(goal, judged, verdicts.length === 0),
    ...(newer === null ? {} : { newer }),
  };
  const [first] = judged;
  if (verdicts.length === 0) {
    const sentence = 'Voor dit doel is geen indicator afgesproken.';
    return { ...head, state: 'geen indicator', reason: 'no-indicator', sentence };
  }
  if (first === undefined) {
    const sentence = 'Wij volgen dit doel zonder oordeel: er is geen richting afgesproken.';
    return { ...head, state: 'volgen', reason: 'follow', sentence };
  }
  const sentence = goalSentence(judged, head.counts.volgen, newer);
  if (judged.some(({ state }) => state === 'wijkt af')) {
    return { ...head, state: 'wijkt af', reason: 'one-deviates', sentence };
  }
  if (judged.some(({ state }) => state !== first.state)) {
    return { ...head, state: 'niet vast te stellen', reason: 'mixed', sentence };
  }
  const shared = judged.every(({ reason }) => reason === first.reason) && tellsWhy.has(first.reason);
  return { ...head, state: first.state, reason: shared ? first.reason : 'all-agree', sentence };
}

/** Reasons that say of a goal what they say of each of its indicators. */
const tellsWhy: ReadonlySet<string> = new Set(['no-figure', 'provisional']);

function interpretedIn(goal: Goal, judged: readonly OfIndicator[], withoutAny: boolean): string[] {
  const own = [
    ...(goal.ambitionInterpreted ? ['De ambitie van dit doel is onze lezing: het plan noemt geen richting.'] : []),
    ...(goal.withoutIndicator === null || withoutAny
      ? []
      : ['Bijlage 3 noemt bij dit doel geen indicator. Het oordeel steunt op een cijfer dat wij erbij zochten.']),
  ];
  // Without a figure nothing was judged, and no norm or margin of ours was used.
  const used = judged.filter(({ reason }) => reason !== 'no-figure');
  return [...new Set([...own, ...used.flatMap(({ interpreted }) => interpreted)])];
}

function newerOf(judged: readonly OfIndicator[]): string | null {
  const notes = judged.flatMap(({ newer }) => newer ?? []);
  // Among several indicators a bare figure would not tell whose it is.
  if (judged.length <= 1 || notes.length === 0) return notes[0] ?? null;
  return `Van ${notes.length} ${notes.length === 1 ? 'indicator' : 'indicatoren'} telt een nieuwer, voorlopig cijfer nog niet mee.`;
}
