import type { VerdictCounts, VerdictState } from 'server/contract.ts';

/** What a verdict is shown as: its state, unless there is no figure at all yet. */
export type VerdictKind = VerdictState | 'nog geen cijfer';

type Told = { state: VerdictState; reason?: string };

type VerdictWords = {
  label: string;
  /** Behind a count: '3 op koers'. */
  counted: string;
  /** Behind a count of one, where that is another word: '1 wijkt af'. */
  countedOne?: string;
  shape: 'check' | 'warning' | 'question' | 'empty' | 'clock' | 'calendar' | 'follow' | 'none';
  why: string;
};

const words: Readonly<Record<VerdictKind, VerdictWords>> = {
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
    why: 'De cijfers kunnen het niet laten zien, bijvoorbeeld omdat de marges te groot zijn of omdat een cijfer ontbreekt.',
  },
  'nog geen cijfer': {
    label: 'Nog geen cijfer',
    counted: 'nog geen cijfer',
    shape: 'empty',
    why: 'De gegevens zijn nog niet ingelezen. Daarom is er niets te beoordelen.',
  },
  'te vroeg': {
    label: 'Te vroeg',
    counted: 'te vroeg',
    shape: 'clock',
    why: 'Er valt nog niets te vergelijken: er is te weinig gemeten, of er zijn alleen voorlopige cijfers.',
  },
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

/** Why it is too early, where the reason is known. */
const tooEarly: Readonly<Record<string, string>> = {
  provisional: 'Er zijn alleen nog voorlopige cijfers.',
  'one-measurement': 'Er is nog maar één meting.',
  'no-whole-year': 'Er is nog geen heel jaar geteld.',
  'none-since-baseline': 'Na de nulmeting is nog niet opnieuw gemeten.',
};

/** Everything that a verdict can be shown as, in the order in which they are counted. */
export const verdictKinds = Object.keys(words) as VerdictKind[];

/** What a verdict is shown as: without a figure it is not the figures that cannot tell. */
export const kindOf = ({ state, reason }: Told): VerdictKind =>
  state === 'niet vast te stellen' && reason === 'no-figure' ? 'nog geen cijfer' : state;

/** What a verdict is shown as in words, with the shape that goes with it. */
export const kindWords = (kind: VerdictKind): VerdictWords => words[kind];

/** A verdict in a word and why, by its reason where that tells more than its state. */
export const verdictWords = (verdict: Told): VerdictWords => {
  const general = words[kindOf(verdict)];
  const why = verdict.state === 'te vroeg' ? tooEarly[verdict.reason ?? ''] : undefined;
  return why === undefined ? general : { ...general, why };
};

const countedWords = ({ counted, countedOne = counted }: VerdictWords, count: number): string =>
  `${count} ${count === 1 ? countedOne : counted}`;

/** How many goals are shown as each kind, the kinds that none has left out. */
export const countedVerdicts = (counts: VerdictCounts): { kind: VerdictKind; text: string }[] =>
  verdictKinds.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : { kind, text: countedWords(words[kind], count) };
  });
