import { headerKey } from '../readers/csv-header.ts';

/** The name that somebody likely meant with a misspelt one: the nearest, where at most a third of its letters differ; null for none, or two. */
export const likelyName = (written: string, names: readonly string[]): string | null => {
  const key = headerKey(written);
  const found = names.map((name) => ({ name, steps: stepsBetween(key, headerKey(name)) }));
  const least = Math.min(...found.map(({ steps }) => steps));
  const nearest = found.filter(({ steps }) => steps === least);
  const [first] = nearest;
  return first !== undefined && nearest.length === 1 && least <= headerKey(first.name).length / 3 ? first.name : null;
};

/** How many letters must be put in, left out or changed to make one text of the other (Levenshtein). */
const stepsBetween = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...to].entries())
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
};
