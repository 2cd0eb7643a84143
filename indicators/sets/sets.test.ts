import { expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { figuresOfSets } from './figures.ts';
import { otherSets } from './sets.ts';

test('a figure of another set carries the label of a set that there is, and is no indicator of the plan', () => {
  const planned = new Set(catalogue.flatMap(({ id, slug }) => [id, slug]));
  const labels = otherSets.map(({ id }) => `set ${id}`);
  expect(new Set(labels).size).toBe(labels.length);
  for (const { id, slug, set } of figuresOfSets) {
    expect(labels).toContain(set);
    expect(planned.has(id) || planned.has(slug)).toBe(false);
  }
  expect(new Set(figuresOfSets.map(({ id }) => id)).size).toBe(figuresOfSets.length);
});
