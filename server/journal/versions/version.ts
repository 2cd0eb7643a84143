import type { BodyOf, Kind } from './kinds.ts';

/** One version of something people wrote. */
export type Version<K extends Kind> = {
  kind: K;
  id: string;
  version: number;
  body: BodyOf<K>;
  author: string;
  role: string;
  /** ISO 8601 in UTC. */
  writtenAt: string;
};
