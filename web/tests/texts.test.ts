import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { glossary } from '../../indicators/plan/glossary.ts';
import { longest, officialeseIn } from '../src/words/easy-dutch.ts';
import { sentencesOf, wordsOf } from '../src/words/sentences.ts';

/*
 * Every text of the interface, also those that need a choice, a fault or an empty warehouse to be seen. Those with figures are
 * made with a word, with one and with none in their place.
 */

type Text = { at: string; text: string };

const placeholders = ['iets', 1, 0] as const;

const made = (make: (...words: unknown[]) => unknown, at: string): Text[] =>
  placeholders.map((word) => ({ at, text: String(make(...Array.from({ length: make.length }, () => word))) }));

const isMaker = (value: unknown): value is (...words: unknown[]) => unknown => typeof value === 'function';

const textsIn = (value: unknown, at: string): Text[] => {
  if (typeof value === 'string') return [{ at, text: value }];
  if (isMaker(value)) return made(value, at);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`));
};

/** Those of the pages, and those of the answers of the server. */
const folders = ['../src/texts', '../../server/texts'].map((path) => join(import.meta.dirname, path));
const texts: Text[] = [];

beforeAll(async () => {
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const module: Record<string, unknown> = await import(file);
    texts.push(...Object.entries(module).flatMap(([name, value]) => textsIn(value, name)));
  }
});

test('no sentence is longer than a reader at B1 takes in', () => {
  expect(texts.length).toBeGreaterThan(700);
  const long = texts.flatMap(({ at, text }) =>
    sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > longest)
      .map((sentence) => `${at}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

test('no text has a word of offices that the glossary does not explain', () => {
  const explained = new Set(glossary.flatMap(({ term, also }) => [term, ...also]).map((word) => word.toLowerCase()));
  expect(texts.flatMap(({ at, text }) => officialeseIn(text, explained).map((word) => `${at}: ${word}`))).toEqual([]);
});

test('a sentence is written once', () => {
  const places = new Map<string, Set<string>>();
  for (const { at, text } of texts) {
    // A name or a heading may well be the same as another.
    if (wordsOf(text).length > 5) places.set(text, (places.get(text) ?? new Set()).add(at));
  }
  expect([...places].filter(([, found]) => found.size > 1).map(([text, found]) => [text, ...found])).toEqual([]);
});

test('a text takes words or whole numbers, and shows neither an object nor what is not there', () => {
  const odd = texts.filter(({ text }) => /undefined|\[object|NaN|\bnull\b|\bfalse\b|\btrue\b/.test(text));
  expect(odd).toEqual([]);
});
