import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrno } from '../pseudonym-key.ts';
import type { FetchTable } from './table.ts';
import { writeWhole } from './write-whole.ts';

/** What was fetched of a table the last time: under which question, of which version, and the hash of each file. */
type Earlier = { question: string; modified: string; files: Readonly<Record<string, string>> };

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

const logOf = (cache: string, gemeente: string, table: FetchTable): string =>
  join(cache, `${table.id}-${gemeente}.json`);

/** The question as text: another selection of the same table is another question. */
const questionOf = (table: FetchTable): string =>
  JSON.stringify({ ...table, topics: table.topics.map(({ name, title }) => [name, title.source]) });

/** Whether the files of a table stand in the folder as they were written, of the version that the source has now. */
export const isUpToDate = async (
  cache: string,
  to: string,
  gemeente: string,
  table: FetchTable,
  modified: string | null,
): Promise<boolean> => {
  try {
    const earlier: Earlier = JSON.parse(await readFile(logOf(cache, gemeente, table), 'utf8'));
    if (modified === null || earlier.modified !== modified || earlier.question !== questionOf(table)) return false;
    for (const [name, hash] of Object.entries(earlier.files))
      if (sha256(await readFile(join(to, name))) !== hash) return false;
    return true;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false;
    throw error;
  }
};

/** Remembers what was written. A source that does not say when it changed is fetched again each time. */
export const remember = async (
  cache: string,
  gemeente: string,
  table: FetchTable,
  modified: string | null,
  files: ReadonlyMap<string, string>,
): Promise<void> => {
  if (modified === null) return;
  const hashes = Object.fromEntries([...files].map(([name, content]) => [name, sha256(content)]));
  const earlier: Earlier = { question: questionOf(table), modified, files: hashes };
  await writeWhole(logOf(cache, gemeente, table), JSON.stringify(earlier));
};
