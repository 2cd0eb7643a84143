import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { makeAnswer, type Answer } from '../answers/answer.ts';
import { version } from '../version.ts';

/** The style sheet of a municipality at an address that changes with what is in it. */
export type Theme = { href: string; answer: Answer };

/**
 * Reads the theme of a municipality: style rules that come after ours.
 * @throws Error in plain Dutch when there is no such file.
 */
export async function readTheme(file: string): Promise<Theme> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`THEME_CSS is "${file}". Dat bestand is niet te lezen.`);
  });
  const answer = await makeAnswer(text, {
    type: 'text/css; charset=utf-8',
    cacheControl: 'public, max-age=31536000, immutable',
    generation: version,
    often: true,
  });
  return { href: `/thema-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.css`, answer };
}
