import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import type { Indicator } from './indicator.ts';
import { versionsOf } from './release/versions-of.ts';
import { figuresOfSets } from './sets/figures.ts';

const known = JSON.parse(readFileSync(new URL('catalogue-versions.json', import.meta.url), 'utf8')) as Record<
  string,
  { version: number; sha256: string }
>;

/** What makes a figure another one: how it is called and counted, in words and as a kind of number. */
const meaning = ({ definition, measures, derived = [] }: Indicator): string => {
  const said = [...measures, ...derived].map(({ key, unit, kind, decimals }) => [key, unit, kind, decimals]);
  return createHash('sha256')
    .update(JSON.stringify([definition, said]))
    .digest('hex')
    .slice(0, 16);
};

/** The indicators, and the figures of the sets beside them. */
const all = [...catalogue, ...figuresOfSets];

const found = Object.fromEntries(
  all.map((indicator) => [indicator.id, { version: versionsOf(indicator).version, sha256: meaning(indicator) }]),
);

test('a definition that is changed is another version, with its day and its reason', () => {
  // Did you change what is counted? Add to `changes` of the indicator, and write the new line here. Only the words? Write the new line alone.
  expect(found).toEqual(known);
});

test('versions follow one another in time, and each has a reason', () => {
  for (const indicator of all) {
    const { changes = [] } = versionsOf(indicator);
    expect(changes.map(({ version }) => version)).toEqual(changes.map((_, index) => index + 1));
    expect(changes.map(({ on }) => on)).toEqual(changes.map(({ on }) => on).toSorted());
    expect(changes.every(({ why }) => why.length > 10)).toBe(true);
  }
});
