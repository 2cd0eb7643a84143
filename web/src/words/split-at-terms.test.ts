import { expect, test } from 'vitest';
import { splitAtTerms } from './split-at-terms.ts';

const term = (id: string, name: string, ...also: string[]) => ({ id, term: name, also, meaning: '' });
const terms = [term('marge', '95%-marge', 'marge'), term('wijk', 'Wijk', 'wijken')];

const split = (text: string) =>
  splitAtTerms(text, terms).map(({ words, term: found }) => `${words}|${found?.id ?? ''}`);

test('a word is marked where it stands first, in the form that stands there', () => {
  expect(split('Per wijk, en alle wijken met hun marge.')).toEqual([
    'Per |',
    'wijk|wijk',
    ', en alle wijken met hun |',
    'marge|marge',
    '.|',
  ]);
});

test('the longest form is taken whole, and a part of another word is none', () => {
  expect(split('95%-marge')).toEqual(['95%-marge|marge']);
  expect(split('wijkagent')).toEqual(['wijkagent|']);
  expect(splitAtTerms('wijk', [])).toEqual([{ words: 'wijk', term: null }]);
});
