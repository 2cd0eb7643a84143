import type { Observation, Release } from '../../release/schema.ts';

/** What the suites of the whole-pipe test share: the extracts, what the real commands made of them, and those commands. */
export type Pipe = {
  extracts: string;
  warehouse: string;
  release(): Release;
  /** The one observation of Noordoostpolder; throws when there is none, or more than one. */
  released(id: string, period: string, of?: { measure?: string; group?: string | null }): Observation;
  /** What the command prints. */
  etl(...args: readonly string[]): string;
};
