import { expect, test } from 'vitest';
import { readChoice, readChoices, writeChoice } from './choices.ts';

test('a value that is not offered gives the fallback', () => {
  expect(readChoice(new URLSearchParams('meting=onzin'), 'meting', ['main', 'per-1000'], 'main')).toBe('main');
  expect(readChoice(new URLSearchParams('meting=per-1000'), 'meting', ['main', 'per-1000'], 'main')).toBe('per-1000');
});

test('a list of regions keeps the order in which they are offered and drops unknown ones', () => {
  expect(readChoices(new URLSearchParams('regio=NL01,XX,PV24'), 'regio', ['PV24', 'NL01'])).toEqual(['PV24', 'NL01']);
  expect(readChoices(new URLSearchParams('regio=NL01&regio=PV24'), 'regio', ['PV24', 'NL01'])).toEqual([
    'PV24',
    'NL01',
  ]);
  expect(readChoices(new URLSearchParams(''), 'regio', ['PV24'])).toEqual([]);
});

test('a choice is written beside the others, and the fallback is left out', () => {
  const before = new URLSearchParams('jaar=2023&per=taakveld');
  expect(writeChoice(before, 'jaar', '2022', '2024').toString()).toBe('jaar=2022&per=taakveld');
  expect(writeChoice(before, 'jaar', '2024', '2024').toString()).toBe('per=taakveld');
  expect(before.toString()).toBe('jaar=2023&per=taakveld');
});
