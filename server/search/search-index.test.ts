import { expect, test } from 'vitest';
import { catalogue } from 'indicators/catalogue.ts';
import { principles } from 'indicators/plan/principles.ts';
import { taakveldCodes } from 'indicators/plan/taakvelden.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { everydayWords } from './everyday-words.ts';
import { findIn } from './find-in.ts';
import { searchIndex } from './search-index.ts';

const search = searchIndex(sampleRelease());
const first = (question: string) => search(question)[0]?.href;
const hrefs = (question: string) => search(question).map(({ href }) => href);

test('a goal, an indicator, a taakveld and a word are found by their names', () => {
  expect(first('Ontmoeting, contact en participatie')).toBe('/doelen/1.1');
  expect(first('uitstroomratio')).toBe('/indicatoren/uitstroomratio');
  expect(first('6.72')).toBe('/begroting?onderdeel=taakveld-6.72');
  expect(first('mantelzorger')).toBe('/begrippen#mantelzorger');
  expect(first('i21')).toBe('/indicatoren/beter-redden');
});

test.each([
  ['clienten', '/indicatoren/beter-redden'],
  ['CLIËNTEN', '/indicatoren/beter-redden'],
  ['uitstromratio', '/indicatoren/uitstroomratio'],
  ['matelzorger', '/begrippen#mantelzorger'],
  ['beschiking', '/begrippen#beschikking'],
])('accents, capitals and typing errors are forgiven: %s', (question, href) => {
  expect(hrefs(question).slice(0, 3)).toContain(href);
});

test('a typing error in one of something leads to what is called by more of it', () => {
  const entry = {
    kind: 'indicator',
    title: 'Aantal huisverboden',
    href: '/x',
    text: '',
    words: '',
    weight: 1,
  } as const;
  expect(findIn([entry])('huisverboot')).toHaveLength(1);
  expect(findIn([entry])('schuldhulp')).toEqual([]);
});

test('the last part of a compound leads to it, as does its beginning', () => {
  expect(hrefs('signalering')).toContain('/begrippen#vroegsignalering');
  expect(hrefs('uitstroom')).toContain('/indicatoren/uitstroomratio');
});

test('all words count; only when nothing holds them all one is enough', () => {
  expect(hrefs('uitstroomratio redden')).toEqual(['/indicatoren/beter-redden']);
  expect(hrefs('uitstroomratio zeppelin')).toContain('/indicatoren/uitstroomratio');
});

test('nothing is found for nothing and for what is not there', () => {
  expect(hrefs('')).toEqual([]);
  expect(hrefs('de van het')).toEqual([]);
  expect(hrefs('xqzwvkj')).toEqual([]);
});

test('a number is found as a whole, with a comma or a point, and a code with a space or without a zero', () => {
  expect(hrefs('4.2').slice(0, 1)).toEqual(['/doelen/4.2']);
  expect(hrefs('doel 3,1').slice(0, 1)).toEqual(['/doelen/3.1']);
  expect(hrefs('I 21')).toEqual(['/indicatoren/beter-redden']);
});

test('a compound that nothing is called leads to what begins the same', () => {
  expect(hrefs('schuldhulpmaatje')).toContain('/doelen/2.6');
});

test('words that people use for it lead to goals, indicators and taakvelden that there are', () => {
  const there = new Set([
    ...principles.flatMap(({ goals }) => goals.map(({ id }) => `/doelen/${id}`)),
    ...catalogue.map(({ slug }) => `/indicatoren/${slug}`),
    ...taakveldCodes.map((code) => `/begroting?onderdeel=taakveld-${code}`),
  ]);
  expect(Object.keys(everydayWords).filter((href) => !there.has(href))).toEqual([]);
});
