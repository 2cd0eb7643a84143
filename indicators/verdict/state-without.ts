import type { VerdictState } from './schema.ts';

const stateOf: Readonly<Record<string, VerdictState>> = {
  follow: 'volgen',
  outdated: 'verouderd',
  provisional: 'te vroeg',
  'one-measurement': 'te vroeg',
  'none-since-baseline': 'te vroeg',
  'no-whole-year': 'te vroeg',
};

/** The state of a verdict without numbers, from its reason. */
export const stateWithout = (reason: string): VerdictState => stateOf[reason] ?? 'niet vast te stellen';
