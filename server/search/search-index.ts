import { glossary } from 'indicators/plan/glossary.ts';
import { principles } from 'indicators/plan/principles.ts';
import { otherSets } from 'indicators/sets/sets.ts';
import type { Release } from 'indicators/release/schema.ts';
import MiniSearch from 'minisearch';
import type { Found } from '../contract/search.ts';
import { everydayWords } from './everyday-words.ts';
import { beginnings, normalWord, wordAndEndings } from './normal-words.ts';
import { wordsOf, wordsOfQuestion } from './words-of.ts';
import { searchTexts as texts } from '../texts/search.ts';

/** What can be found: what a result shows, and words that lead to it and are not shown. */
type Entry = Found & { id: string; words: string };

const pages: readonly Omit<Entry, 'id'>[] = [
  {
    kind: 'pagina',
    ...texts.overview,
    href: '/',
    words: 'principes doelen start',
  },
  {
    kind: 'pagina',
    ...texts.budget,
    href: '/begroting',
    words: 'geld kosten budget uitgaven bedragen euro',
  },
  {
    kind: 'pagina',
    ...texts.sets,
    href: '/sets',
    words: 'kwartaalrapportage grip voorveld deelplan',
  },
  {
    kind: 'pagina',
    ...texts.sources,
    href: '/bronnen',
    words: 'bestanden leveringen herkomst data kalender',
  },
  {
    kind: 'pagina',
    ...texts.about,
    href: '/over',
    words: 'uitleg privacy avg hulp verzonnen',
  },
  {
    kind: 'pagina',
    ...texts.glossary,
    href: '/begrippen',
    words: 'woorden betekenis uitleg',
  },
];

const ofPlan = (): Omit<Entry, 'id'>[] =>
  principles.flatMap(({ id, name, goals }) => [
    { kind: 'principe', title: name, href: `/#${id}`, text: texts.principle(goals.length), words: '' },
    ...goals.map((goal) => ({
      kind: 'doel' as const,
      title: `${goal.id} ${goal.title}`,
      href: `/doelen/${goal.id}`,
      text: goal.text,
      words: name,
    })),
  ]);

const ofRelease = ({ indicators, budget }: Release): Omit<Entry, 'id'>[] => [
  ...indicators.map(({ id, slug, name, definition, measures }) => ({
    kind: 'indicator' as const,
    title: name,
    href: `/indicatoren/${slug}`,
    text: definition,
    words: [id, ...measures.map((measure) => measure.name)].join(' '),
  })),
  ...new Map(
    budget
      .filter(({ by }) => by === 'taakveld')
      .map(({ code, name }) => [
        code,
        {
          kind: 'taakveld' as const,
          title: `${code} ${name}`,
          href: `/begroting?onderdeel=taakveld-${code}`,
          text: texts.taakveld,
          words: 'begroting geld kosten',
        },
      ]),
  ).values(),
];

const ofSets = (): Omit<Entry, 'id'>[] =>
  otherSets.map(({ id, name, about, source, href = `/sets/${id}` }) => ({
    kind: 'pagina',
    title: name,
    href,
    text: about,
    words: `${source} set`,
  }));

const ofGlossary = (): Omit<Entry, 'id'>[] =>
  glossary.map(({ id, term, also, meaning }) => ({
    kind: 'begrip',
    title: term,
    href: `/begrippen#${id}`,
    text: meaning,
    words: also.join(' '),
  }));

/** A result shows so many words of what it is about, and a reader so many results. */
const [shownLetters, shownResults] = [160, 40];

const short = (text: string): string => {
  if (text.length <= shownLetters) return text;
  return `${text.slice(0, text.lastIndexOf(' ', shownLetters))} …`;
};

/** Of what is found equally well a page comes first, and money and the meanings of words after the figures. */
const weights: Partial<Record<Found['kind'], number>> = { pagina: 1.5, taakveld: 0.7, begrip: 0.7 };

/** The goals and indicators of the plan come before the sets beside it. */
const weightOf = (entry: { kind: Found['kind']; href: string } | undefined): number =>
  entry === undefined ? 1 : entry.href.startsWith('/sets/') ? 0.7 : (weights[entry.kind] ?? 1);

/** One error in a word of four letters or more, two in a long one; none in a number, which is another number then. */
const errorsIn = (word: string): number | false => {
  if (word.length < 4 || /\d/.test(word)) return false;
  return word.length < 8 ? 1 : 2;
};

/** Finds goals, indicators, taakvelden, words and pages; accents and typing errors are forgiven. */
export const searchIndex = (release: Release): ((question: string) => Found[]) => {
  const entries = [...ofPlan(), ...ofRelease(release), ...ofSets(), ...ofGlossary(), ...pages];
  const index = new MiniSearch<Entry>({
    fields: ['title', 'words', 'text'],
    tokenize: wordsOf,
    processTerm: wordAndEndings,
    searchOptions: {
      tokenize: wordsOfQuestion,
      processTerm: normalWord,
      boost: { title: 4, words: 2 },
      boostDocument: (id: string) => weightOf(entries[Number(id)]),
      prefix: (word) => word.length > 2,
      fuzzy: errorsIn,
      weights: { prefix: 0.5, fuzzy: 0.2 },
    },
  });
  index.addAll(
    entries.map((entry, number) => ({
      ...entry,
      words: [entry.kind, entry.words, everydayWords[entry.href] ?? ''].join(' '),
      id: String(number),
    })),
  );
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
