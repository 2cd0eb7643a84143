import type { VerdictCounts, VerdictState } from 'server/contract.ts';

type VerdictWords = {
  label: string;
  /** Behind a count: '3 op koers'. */
  counted: string;
  /** Behind a count of one, where that is another word: '1 wijkt af'. */
  countedOne?: string;
  shape: 'check' | 'warning' | 'question' | 'clock' | 'calendar' | 'follow' | 'none';
  why: string;
};

const words: Readonly<Record<VerdictState, VerdictWords>> = {
  'op koers': {
    label: 'Op koers',
    counted: 'op koers',
    shape: 'check',
    why: 'De cijfers laten zien wat het plan wil.',
  },
  'wijkt af': {
    label: 'Wijkt af',
    counted: 'wijken af',
    countedOne: 'wijkt af',
    shape: 'warning',
    why: 'De cijfers laten iets anders zien dan het plan wil.',
  },
  'niet vast te stellen': {
    label: 'Niet vast te stellen',
    counted: 'niet vast te stellen',
    shape: 'question',
    why: 'De cijfers kunnen het niet laten zien, bijvoorbeeld omdat de marges te groot zijn.',
  },
  'te vroeg': { label: 'Te vroeg', counted: 'te vroeg', shape: 'clock', why: 'Er is nog maar één meting.' },
  verouderd: {
    label: 'Verouderd',
    counted: 'verouderd',
    shape: 'calendar',
    why: 'Er had al een nieuwer cijfer moeten zijn.',
  },
  volgen: {
    label: 'Volgen',
    counted: 'alleen gevolgd',
    shape: 'follow',
    why: 'Hoger of lager is hier niet vanzelf goed of slecht. Daarom geven we geen oordeel.',
  },
  'geen indicator': {
    label: 'Geen indicator',
    counted: 'zonder indicator',
    shape: 'none',
    why: 'Er is geen cijfer dat bij dit doel hoort.',
  },
};

/** Every state that a verdict can have, in the order in which they are counted. */
export const verdictStates = Object.keys(words) as VerdictState[];

/** A verdict in words, with the shape that goes with it. */
export const verdictWords = (state: VerdictState): VerdictWords => words[state];

const countedWords = ({ counted, countedOne = counted }: VerdictWords, count: number): string =>
  `${count} ${count === 1 ? countedOne : counted}`;

/** How many goals have each state, the states that none has left out. */
export const countedVerdicts = (counts: VerdictCounts): { state: VerdictState; text: string }[] =>
  verdictStates.flatMap((state) =>
    counts[state] === 0 ? [] : { state, text: countedWords(words[state], counts[state]) },
  );
