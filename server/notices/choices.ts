import type { Journal } from '../journal/database/open-journal.ts';
import type { BodyOf } from '../journal/versions/kinds.ts';
import { history, newestVersions } from '../journal/versions/read-versions.ts';

export type Choice = BodyOf<'noticeChoice'>;

/** Who chose nothing sees everything on the page, and gets no mail. */
export const usualChoice: Choice = { page: ['signaal', 'levering', 'rapport'], mail: [] };

/** What one reader chose, and the version of that; null where nothing was chosen. */
export async function choiceOf(journal: Journal, reader: string): Promise<{ choice: Choice; version: number | null }> {
  const newest = (await history(journal, 'noticeChoice', reader)).at(-1);
  return { choice: newest?.body ?? usualChoice, version: newest?.version ?? null };
}

/** What each reader chose, by the id of the reader. */
export async function allChoices(journal: Journal): Promise<(reader: string) => Choice> {
  const newest = new Map((await newestVersions(journal, 'noticeChoice')).map(({ id, body }) => [id, body]));
  return (reader) => newest.get(reader) ?? usualChoice;
}
