import type { VerdictCounts, VerdictState } from 'server/contract.ts';
import { verdictTexts } from '../texts/verdict.ts';

/** What a verdict is shown as: its state, unless there is no figure at all yet. */
export type VerdictKind = VerdictState | 'nog geen cijfer';

type Told = { state: VerdictState; reason?: string };

type Shape = 'check' | 'warning' | 'question' | 'empty' | 'clock' | 'calendar' | 'follow' | 'none';

type VerdictWords = {
  label: string;
  /** Behind a count: '3 op koers'. */
  counted: string;
  /** Behind a count of one, where that is another word: '1 wijkt af'. */
  countedOne?: string;
  why: string;
};

const words: Readonly<Record<VerdictKind, VerdictWords>> = verdictTexts.kinds;

const shapes: Readonly<Record<VerdictKind, Shape>> = {
  'op koers': 'check',
  'wijkt af': 'warning',
  'niet vast te stellen': 'question',
  'nog geen cijfer': 'empty',
  'te vroeg': 'clock',
  verouderd: 'calendar',
  volgen: 'follow',
  'geen indicator': 'none',
};

const tooEarly: Readonly<Record<string, string>> = verdictTexts.tooEarly;

/** Everything that a verdict can be shown as, in the order in which they are counted. */
export const verdictKinds = Object.keys(shapes) as VerdictKind[];

/** What a verdict is shown as: without a figure it is not the figures that cannot tell. */
export const kindOf = ({ state, reason }: Told): VerdictKind =>
  state === 'niet vast te stellen' && reason === 'no-figure' ? 'nog geen cijfer' : state;

/** What a verdict is shown as in words. */
export const kindWords = (kind: VerdictKind): VerdictWords => words[kind];

/** The shape that says the same as the words. */
export const kindShape = (kind: VerdictKind): Shape => shapes[kind];

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
