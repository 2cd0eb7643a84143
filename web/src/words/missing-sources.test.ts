import { expect, test } from 'vitest';
import { missingSources } from './missing-sources.ts';

test('a kind of file that is not loaded is named, with what could take its place', () => {
  expect(missingSources([{ anyOf: ['Plannen'], wet: null }])).toEqual(['Plannen']);
  expect(missingSources([{ anyOf: ['Voorzieningen', 'Berichten iJw'], wet: 'Jeugdwet' }])).toEqual([
    'Voorzieningen of Berichten iJw, met gegevens over de Jeugdwet',
  ]);
});

test('nothing is said when all is there', () => {
  expect(missingSources(undefined)).toEqual([]);
});
