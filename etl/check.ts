import { randomBytes } from 'node:crypto';
import { listExtracts } from './list-extracts.ts';
import { type Outcome, refused } from './outcome.ts';
import { pseudonymisers } from './pseudonyms.ts';
import { readExtract, recognise } from './read-extract.ts';
import { type InReadingDatabase, withReadingDatabases } from './reading-database.ts';
import { Refusal } from './refusal.ts';
import type { Source } from './sources/source.ts';
import { unrecognised } from './unrecognised.ts';

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
      const outcome = await checkOne(path, named, gemeente, sources, key, inDatabase);
      report(outcome);
      outcomes.push(outcome);
    }
  });
  return outcomes;
};

const checkOne = async (
  path: string,
  named: boolean,
  gemeente: string,
  sources: readonly Source[],
  key: Buffer,
  inDatabase: InReadingDatabase,
): Promise<Outcome> => {
  let kind: string | null = null;
  try {
    const { facts, source } = await recognise(path, sources);
    if (source === null) return unrecognised(path, named);
    ({ kind } = source);
    return await inDatabase(async ({ connection, scratch }) => {
      const workspace = { connection, gemeente, ...pseudonymisers(connection, key) };
      const { reading, rowsRejected, rejects } = await readExtract(path, facts, source, workspace, scratch);
      return {
        status: 'accepted',
        file: path,
        kind: source.kind,
        rowsRead: reading.rowsRead,
        rowsRejected,
        rejects,
        notes: reading.notes ?? [],
        delivery: null,
      };
    });
  } catch (error) {
    if (error instanceof Refusal) return refused(path, kind, error);
    throw error;
  }
};
