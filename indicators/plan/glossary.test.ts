import { expect, test } from 'vitest';
import { glossary } from './glossary.ts';

test('every word stands once, in the order of the alphabet, and no form leads to two words', () => {
  const terms = glossary.map(({ term }) => term);
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'nl', { numeric: false })));
  const forms = glossary.flatMap(({ term, also }) => [term, ...also].map((form) => form.toLowerCase()));
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
});

test('a meaning is at most three sentences of at most twenty words', () => {
  for (const { term, meaning } of glossary) {
    const sentences = meaning.split(/(?<=[.?!])\s+/);
    expect(sentences.length, term).toBeLessThanOrEqual(3);
    for (const sentence of sentences)
      expect(sentence.split(/\s+/).length, `${term}: ${sentence}`).toBeLessThanOrEqual(20);
  }
});
