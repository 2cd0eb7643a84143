import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDescription } from '../list-extracts.ts';
import { isErrno } from '../pseudonym-key.ts';
import { ownFolders } from './inbox.ts';
import { isReport } from '../report/write-report.ts';

/** What programs that copy or download call a file that is not whole yet. */
const isUnderWay = (name: string): boolean => /\.(?:part|partial|filepart|tmp|crdownload|download|swp)$|~$/i.test(name);

/** What stands in a folder and is not taken: a folder, a link and the like, or a file that tells of others. */
export type Other = 'folder' | 'other' | 'readme' | 'report';

type Seen = { stamp: string; since: number };

/**
 * Gives a function that looks in a folder and names the files whose size and time have not changed for so many
 * milliseconds, the oldest first. Of what is not taken it tells once. Looking is sure on every disk; a message of a change is not, on a network drive.
 */
export const settledFiles = (
  folder: string,
  settleMilliseconds: number,
  tell: (name: string, what: Other) => void,
): (() => Promise<string[]>) => {
  let seen = new Map<string, Seen>();
  const told = new Set<string>(ownFolders);
  return async () => {
    const now = performance.now();
    const next = new Map<string, Seen>();
    const settled: { name: string; at: number }[] = [];
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const { name } = entry;
      if (isHidden(name) || isUnderWay(name)) continue;
      const other = otherOf(entry);
      if (other !== null) {
        if (!told.has(name)) tell(name, other);
        told.add(name);
        continue;
      }
      const facts = await factsOf(join(folder, name));
      if (facts === null) continue;
      const stamp = `${facts.size} ${facts.mtimeMs}`;
      const earlier = seen.get(name);
      const since = earlier?.stamp === stamp ? earlier.since : now;
      next.set(name, { stamp, since });
      if (earlier?.stamp === stamp && now - since >= settleMilliseconds) settled.push({ name, at: facts.mtimeMs });
    }
    seen = next;
    return settled.toSorted((a, b) => a.at - b.at || a.name.localeCompare(b.name)).map(({ name }) => name);
  };
};

/** levering.json, and what is not meant to be seen. */
const isHidden = (name: string): boolean => isDescription(name) && !isReadme(name);

const isReadme = (name: string): boolean => /^readme/i.test(name);

const otherOf = (entry: Dirent): Other | null => {
  if (entry.isDirectory()) return 'folder';
  if (!entry.isFile()) return 'other';
  if (isReadme(entry.name)) return 'readme';
  return isReport(entry.name) ? 'report' : null;
};

const factsOf = async (path: string): Promise<{ size: number; mtimeMs: number } | null> => {
  try {
    return await stat(path);
  } catch (error) {
    // Whoever put it there took it away again.
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
};
