import { expect, test } from 'vitest';
import { figureName } from './figure-name.ts';
import { figureSubtitle } from './figure-subtitle.ts';
import { unitWords } from './unit.ts';

test('words become a part of an address', () => {
  expect(figureName('Soort hulp (2e kwartaal)')).toBe('soort-hulp-2e-kwartaal');
  expect(figureName('Geëscaleerd')).toBe('geescaleerd');
});

test('what is not known leaves no comma in a subtitle', () => {
  expect(figureSubtitle('Noordoostpolder', '', null, '2024')).toBe('Noordoostpolder, 2024');
});

test('a unit is named as one would say it', () => {
  expect(['%', 'inwoners', 'per 1.000 inwoners', 'dagen', 'ratio', '% zwaar belast'].map(unitWords)).toEqual([
    'in %',
    'aantal inwoners',
    'per 1.000 inwoners',
    'in dagen',
    '',
    'in % zwaar belast',
  ]);
});
