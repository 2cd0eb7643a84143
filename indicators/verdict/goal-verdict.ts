import type { Goal } from '../plan/types.ts';
import { verdictStates, type GoalVerdict, type VerdictCounts, type VerdictState } from './schema.ts';

/** The rule as a reader sees it. */
export const goalRule =
  'Wijkt minstens één indicator af, dan wijkt het doel af. Zijn alle indicatoren met een richting op koers, dan is het doel op koers. Zijn zij allemaal te vroeg of allemaal verouderd, dan is het doel dat ook. In alle andere gevallen is het niet vast te stellen. Indicatoren die wij alleen volgen, tellen niet mee. Deze regel is onze keuze (interpretatie).';

/** States that say nothing about the course of a goal. */
const silent: ReadonlySet<VerdictState> = new Set(['volgen', 'geen indicator']);

/** How many have each state. */
export function countStates(states: readonly VerdictState[]): VerdictCounts {
  const counts = Object.fromEntries(verdictStates.map((state) => [state, 0])) as Record<VerdictState, number>;
  for (const state of states) counts[state]++;
  return counts;
}

/**
 * The verdict on a goal from the states of its indicators, by `goalRule`: one that deviates is never made up for by others. When all
 * of them are too early, or all outdated, so is the goal.
 */
export function goalVerdict(goal: Goal, states: readonly VerdictState[]): GoalVerdict {
  const judged = states.filter((state) => !silent.has(state));
  const counts = countStates(states);
  const head = {
    goal: goal.id,
    counts,
    interpreted: [
      ...(goal.ambitionInterpreted ? ['De ambitie van dit doel is onze lezing: het plan noemt geen richting.'] : []),
      ...(goal.withoutIndicator === null || states.length === 0
        ? []
        : ['Bijlage 3 noemt bij dit doel geen indicator. Het oordeel steunt op een cijfer dat wij erbij zochten.']),
    ],
  };
  const [first] = judged;
  if (states.length === 0) {
    const sentence = 'Voor dit doel is geen indicator afgesproken.';
    return { ...head, state: 'geen indicator', reason: 'no-indicator', sentence };
  }
  if (first === undefined) {
    const sentence = 'Wij volgen dit doel zonder oordeel: er is geen richting afgesproken.';
    return { ...head, state: 'volgen', reason: 'follow', sentence };
  }
  const sentence = sentenceOf(judged, counts.volgen);
  if (judged.includes('wijkt af')) return { ...head, state: 'wijkt af', reason: 'one-deviates', sentence };
  return judged.every((state) => state === first)
    ? { ...head, state: first, reason: 'all-agree', sentence }
    : { ...head, state: 'niet vast te stellen', reason: 'mixed', sentence };
}

type Subject = { who: string; many: boolean };

/** What is said of one or more indicators in a state. */
const said: Readonly<Record<Exclude<VerdictState, 'volgen' | 'geen indicator'>, (of: Subject) => string>> = {
  'op koers': ({ who, many }) => `${who} ${many ? 'zijn' : 'is'} op koers`,
  'wijkt af': ({ who, many }) => `${who} ${many ? 'wijken' : 'wijkt'} af`,
  'niet vast te stellen': ({ who }) => `bij ${who} is het niet vast te stellen`,
  'te vroeg': ({ who, many }) => `${who} ${many ? 'hebben' : 'heeft'} te weinig metingen`,
  verouderd: ({ who, many }) => `${who} ${many ? 'zijn' : 'is'} verouderd`,
};
const list = new Intl.ListFormat('nl', { type: 'conjunction' });

function sentenceOf(judged: readonly VerdictState[], followed: number): string {
  const parts = Object.entries(said).flatMap(([state, say]) => {
    const count = judged.filter((one) => one === state).length;
    return count === 0 ? [] : say({ who: subject(count, judged.length), many: count > 1 });
  });
  const text = list.format(parts);
  const rest =
    followed === 0
      ? ''
      : ` Daarnaast volgen wij ${followed} ${followed === 1 ? 'indicator' : 'indicatoren'} zonder oordeel.`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.${rest}`;
}

function subject(count: number, total: number): string {
  if (count < total) return count === 1 ? '1 indicator' : `${count} indicatoren`;
  if (count === 1) return 'de indicator';
  return count === 2 ? 'beide indicatoren' : `alle ${count} indicatoren`;
}
