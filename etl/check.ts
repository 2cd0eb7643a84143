import { randomBytes } from 'node:crypto';
import { listExtracts } from './list-extracts.ts';
import type { Outcome } from './outcome.ts';
import { withReadingDatabases } from './reading-database.ts';
import type { Source } from './sources/source.ts';
import { takeExtract } from './take-extract.ts';

/** Validates files and keeps nothing: no key is made, the pseudonyms of a check are thrown away with their key. */
export const check = async (
  paths: readonly string[],
  gemeente: string,
  sources: readonly Source[],
  report: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> => {
  const key = randomBytes(32);
  const outcomes: Outcome[] = [];
  await withReadingDatabases(async (inDatabase) => {
    for (const { path, named } of await listExtracts(paths)) {
      const outcome = await takeExtract({ path, named, gemeente, key, keep: null }, sources, inDatabase);
      report(outcome);
      outcomes.push(outcome);
    }
  });
  return outcomes;
};
