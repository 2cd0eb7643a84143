import { glossaryOf, principlesOf } from 'indicators/plan/plan-of.ts';
import { setsOf } from 'indicators/sets/sets-of.ts';
import type { Release } from 'indicators/release/schema.ts';
import type { Found } from '../contract/search.ts';
import { everydayWords } from './everyday-words.ts';
import type { Entry } from './find-in.ts';
import { searchTexts as texts } from '../texts/search.ts';

/** Of what is found equally well a page comes first, and money and the meanings of words after the figures. */
const weights: Partial<Record<Found['kind'], number>> = { pagina: 1.5, taakveld: 0.7, begrip: 0.7 };

/** The goals and indicators of the plan come before the sets beside it. */
const weightOf = ({ kind, href }: Found): number => (href.startsWith('/sets/') ? 0.7 : (weights[kind] ?? 1));

type Named = Omit<Entry, 'weight'>;

const pages: readonly Named[] = [
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

const ofPlan = (release: Release): Named[] =>
  principlesOf(release).flatMap(({ id, name, goals }) => [
    { kind: 'principe', title: name, href: `/#${id}`, text: texts.principle(goals.length), words: '' },
    ...goals.map((goal) => ({
      kind: 'doel' as const,
      title: `${goal.id} ${goal.title}`,
      href: `/doelen/${goal.id}`,
      text: goal.text,
      words: name,
    })),
  ]);

const ofRelease = ({ indicators, budget }: Release): Named[] => [
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

const ofSets = (release: Release): Named[] =>
  setsOf(release).list.map(({ id, name, about, source, href = `/sets/${id}` }) => ({
    kind: 'pagina',
    title: name,
    href,
    text: about,
    words: `${source} set`,
  }));

const ofGlossary = (release: Release): Named[] =>
  glossaryOf(release).map(({ id, term, also, meaning }) => ({
    kind: 'begrip',
    title: term,
    href: `/begrippen#${id}`,
    text: meaning,
    words: also.join(' '),
  }));

/** Goals, indicators, taakvelden, words and pages, each with the words that lead to it. */
export const searchEntries = (release: Release): Entry[] =>
  [...ofPlan(release), ...ofRelease(release), ...ofSets(release), ...ofGlossary(release), ...pages].map((entry) => ({
    ...entry,
    words: [entry.kind, entry.words, everydayWords[entry.href] ?? ''].join(' '),
    weight: weightOf(entry),
  }));
