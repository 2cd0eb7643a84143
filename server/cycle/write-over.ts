import type { Actor } from '../journal/actor.ts';
import type { Journal } from '../journal/database/open-journal.ts';
import type { Kind } from '../journal/versions/kinds.ts';
import { history } from '../journal/versions/read-versions.ts';
import type { Version } from '../journal/versions/version.ts';
import { WrittenMeanwhile, writeVersion, type Draft } from '../journal/versions/write-version.ts';
import { problem } from '../problems.ts';

/**
 * Keeps a next version.
 * @throws a 409 problem with the text of who was first, when the writer did not see the newest version.
 */
export async function writeOver<K extends Kind>(journal: Journal, actor: Actor, draft: Draft<K>): Promise<Version<K>> {
  try {
    return await writeVersion(journal, actor, draft);
  } catch (error) {
    if (!(error instanceof WrittenMeanwhile)) throw error;
    const theirs = (await history(journal, draft.kind, draft.id)).at(-1);
    throw Object.assign(problem(409, error.message), {
      more: {
        theirs:
          theirs === undefined
            ? null
            : { version: theirs.version, author: theirs.author, writtenAt: theirs.writtenAt, body: theirs.body },
      },
    });
  }
}
