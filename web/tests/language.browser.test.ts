import { beforeAll, expect, inject, test } from 'vitest';
import { longest, officialeseIn } from '../src/words/easy-dutch.ts';
import { sentencesOf, wordsOf } from '../src/words/sentences.ts';
import { textsOf } from './text-of-page.ts';

/*
 * The words of the pages as they are sent, without those of the plan: its goals and the names of its indicators are what the
 * council adopted, letter for letter. Level B1: short sentences and everyday words.
 */

const address = inject('address');

const meanLength = 14;

const json = async (path: string) => (await fetch(address + path)).json();

type Plan = { items: { goals: { id: string; title: string; text: string; withoutIndicator: string | null }[] }[] };

const sentences = new Map<string, string>();
let known: Set<string>;

beforeAll(async () => {
  const goals = ((await json('/v1/principles')) as Plan).items.flatMap((one) => one.goals);
  const { items: indicators } = (await json('/v1/indicators')) as { items: { slug: string; name: string }[] };
  const { items: glossary } = (await json('/v1/glossary')) as { items: { term: string; also: string[] }[] };
  known = new Set(glossary.flatMap(({ term, also }) => [term, ...also]).map((word) => word.toLowerCase()));
  const adopted = [
    ...goals.flatMap(({ title, text, withoutIndicator }) => [text, title, withoutIndicator ?? '']),
    ...indicators.map(({ name }) => name),
  ].filter((text) => text !== '');
  const pages = [
    '/',
    '/begroting',
    '/bronnen',
    '/over',
    '/begrippen',
    '/zoeken?q=zorg',
    '/nergens',
    '/figuren/begroting/jaar',
    '/kwartaalrapportage',
    '/kwartaalrapportage?domein=minima',
    '/sets',
    '/momenten',
    '/vragen',
    '/doelwaarden',
    ...goals.map(({ id }) => `/doelen/${id}`),
    ...indicators.map(({ slug }) => `/indicatoren/${slug}`),
  ];
  for (const page of pages) {
    for (const text of textsOf(await (await fetch(address + page)).text())) {
      // A list of the names of sources, and what the plan itself remarks, are not our sentences.
      if (/^(Deze cijfers zijn (voor een deel )?verzonnen|Opmerking in het plan):/.test(text)) continue;
      const own = adopted.reduce((rest, words) => rest.replaceAll(words, '…'), text.replaceAll('\u00A0', ' '));
      for (const sentence of sentencesOf(own)) if (!sentences.has(sentence)) sentences.set(sentence, page);
    }
  }
});

test('no sentence is longer than twenty-five words, and the mean is that of an easy text', () => {
  const lengths = [...sentences].map(([sentence, page]) => ({ sentence, page, words: wordsOf(sentence).length }));
  expect(lengths.length).toBeGreaterThan(500);
  expect(lengths.filter(({ words }) => words > longest)).toEqual([]);
  // Of what is a sentence, not a heading or a name.
  const whole = lengths.filter(({ sentence, words }) => words > 3 && /[.!?]$/.test(sentence));
  expect(whole.reduce((sum, { words }) => sum + words, 0) / whole.length).toBeLessThan(meanLength);
});

test('no word of offices is used that the glossary does not explain', () => {
  const found = [...sentences].flatMap(([sentence, page]) =>
    officialeseIn(sentence, known).map((word) => `${word} (${page}): ${sentence}`),
  );
  expect(found).toEqual([]);
});
