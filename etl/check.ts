import { randomBytes } from 'node:crypto';
import { listExtracts } from './list-extracts.ts';
import type { Outcome } from './outcome.ts';
import { readingHere, type WithReader } from './reader.ts';
import type { Source } from './sources/source.ts';

/** Validates files and keeps nothing: no key is made, the pseudonyms of a check are thrown away with their key. */
export const check = async (
  paths: readonly string[],
  gemeente: string,
  sources: readonly Source[],
  report: (outcome: Outcome) => void,
  reader: WithReader = readingHere(sources),
): Promise<readonly Outcome[]> => {
  const key = randomBytes(32);
  const outcomes: Outcome[] = [];
  await reader(async (read) => {
    for (const { path, named } of await listExtracts(paths)) {
      const outcome = await read({ path, named, gemeente, key, keep: null });
      report(outcome);
      outcomes.push(outcome);
    }
  });
  return outcomes;
};
