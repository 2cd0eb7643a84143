import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject, textOf } from '../readers/json-value.ts';
import { isErrno } from '../pseudonym-key.ts';
import { writeWhole } from './write-whole.ts';

/** An answer that the service can be asked about again: has it changed since? */
export type CachedAnswer = { url: string; etag: string | null; lastModified: string | null; body: string };

const fileOf = (folder: string, url: string): string =>
  join(folder, `${createHash('sha256').update(url).digest('hex').slice(0, 24)}.json`);

/** The answer kept for an address; null when there is none. */
export const cachedAnswer = async (folder: string, url: string): Promise<CachedAnswer | null> => {
  let text: string;
  try {
    text = await readFile(fileOf(folder, url), 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
  const kept: unknown = JSON.parse(text);
  if (!isObject(kept) || kept['url'] !== url || typeof kept['body'] !== 'string') return null;
  return { url, etag: textOf(kept, 'etag'), lastModified: textOf(kept, 'lastModified'), body: kept['body'] };
};

/** Keeps an answer that has a mark to ask by; one without is not kept. */
export const keepAnswer = async (folder: string, answer: CachedAnswer): Promise<void> => {
  if (answer.etag !== null || answer.lastModified !== null)
    await writeWhole(fileOf(folder, answer.url), JSON.stringify(answer));
};
