import MiniSearch from 'minisearch';
import type { Found } from '../contract/search.ts';
import { beginnings, normalWord, singulars, wordAndEndings } from './normal-words.ts';
import { wordsOf, wordsOfQuestion } from './words-of.ts';

/** What can be found: what a result shows, words that lead to it and are not shown, and how much it counts (usually 1). */
export type Entry = Found & { words: string; weight: number };

/** A result shows so many words of what it is about, and a reader so many results. */
const [shownLetters, shownResults] = [160, 40];

const short = (text: string): string => {
  if (text.length <= shownLetters) return text;
  return `${text.slice(0, text.lastIndexOf(' ', shownLetters))} …`;
};

/** One error in a word of four letters or more, two in a long one; none in a number, which is another number then. */
const errorsIn = (word: string): number | false => {
  if (word.length < 4 || /\d/.test(word)) return false;
  return word.length < 8 ? 1 : 2;
};

/** Finds among these, on the server and in a page from disk alike; accents and typing errors are forgiven. */
export const findIn = (entries: readonly Entry[]): ((question: string) => Found[]) => {
  const index = new MiniSearch<Entry & { id: string }>({
    fields: ['title', 'words', 'text', 'singulars'],
    extractField: (entry, field) =>
      String(field === 'singulars' ? singulars(entry.title) : entry[field as keyof Entry]),
    tokenize: wordsOf,
    processTerm: wordAndEndings,
    searchOptions: {
      tokenize: wordsOfQuestion,
      processTerm: normalWord,
      boost: { title: 4, words: 2, singulars: 0.5 },
      boostDocument: (id: string) => entries[Number(id)]?.weight ?? 1,
      prefix: (word) => word.length > 2,
      fuzzy: errorsIn,
      weights: { prefix: 0.5, fuzzy: 0.2 },
    },
  });
  index.addAll(entries.map((entry, number) => ({ ...entry, id: String(number) })));
  // All words, else one of them, else what a word begins with.
  const ways = [
    { combineWith: 'AND' },
    { combineWith: 'OR' },
    { combineWith: 'OR', processTerm: beginnings, fuzzy: false },
  ] as const;
  return (question) => {
    const found = ways.reduce<{ id: string }[]>(
      (before, way) => (before.length > 0 ? before : index.search(question, way)),
      [],
    );
    return found.slice(0, shownResults).flatMap(({ id }) => {
      const entry = entries[Number(id)];
      if (entry === undefined) return [];
      const { kind, title, href, text } = entry;
      return { kind, title, href, text: short(text) };
    });
  };
};
