import type { Verdict, VerdictState } from './schema.ts';

/** What a verdict is counted and shown as: its state, unless there is no figure yet. */
export type VerdictKind = VerdictState | 'nog geen cijfer';

/** Without a figure nothing was measured: that is not the same as a measurement that cannot tell. */
export const kindOf = ({ state, reason }: Pick<Verdict, 'state' | 'reason'>): VerdictKind =>
  state === 'niet vast te stellen' && reason === 'no-figure' ? 'nog geen cijfer' : state;
