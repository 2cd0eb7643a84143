import { expect, test } from 'vitest';
import { knownChoices } from './known-choices.ts';

test('what is no choice is left out, and the others stand in one order', () => {
  expect(knownChoices('?utm_source=brief&regio=PV24,NL01&fbclid=x&van=2020')).toBe('?van=2020&regio=PV24,NL01');
  expect(knownChoices('?van=2020&regio=PV24,NL01')).toBe('?van=2020&regio=PV24,NL01');
});

test('several values of one choice keep their order', () => {
  expect(knownChoices('?regio=PV24&van=2020&regio=NL01')).toBe('?van=2020&regio=PV24&regio=NL01');
});

test('an address without choices has nothing behind the question mark', () => {
  expect(['', '?', '?x', '?x=1&y', '?vanaf=2020', '?=&&'].map(knownChoices)).toEqual(['', '', '', '', '', '']);
});
