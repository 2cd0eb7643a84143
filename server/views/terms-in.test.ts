import { glossary } from 'indicators/plan/glossary.ts';
import { expect, test } from 'vitest';
import { termsIn } from './terms-in.ts';

const found = (...texts: (string | null)[]) => termsIn(glossary, texts).map(({ term }) => term);

test('words are found in any of their forms, whole and with either case', () => {
  expect(found('Trajecten waarvan de beschikkingen', null, 'De MARGE is bekend.')).toEqual([
    '95%-marge',
    'Beschikking',
  ]);
  expect(found('Een wijkagent en een taakveldnaam')).toEqual([]);
  expect(found('onder de Wmo.')).toEqual(['Wmo']);
});
