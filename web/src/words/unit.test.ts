import { expect, test } from 'vitest';
import { unitBehind } from './unit.ts';

test('one has a unit in the singular, and only a one that is shown as 1', () => {
  expect(unitBehind('1', 'dagen')).toBe('\u00A0dag');
  expect(unitBehind('1', 'maatregelen')).toBe('\u00A0maatregel');
  expect(unitBehind('0', 'dagen')).toBe('\u00A0dagen');
  expect(unitBehind('1,0', 'dagen')).toBe('\u00A0dagen');
});

test('a percentage stands against its number, also when it says of whom', () => {
  expect(unitBehind('1', '%')).toBe('%');
  expect(unitBehind('12,3', '% van de jongeren met jeugdhulp')).toBe('% van de jongeren met jeugdhulp');
});

test('a unit that the list does not know stays as it is', () => {
  expect(unitBehind('1', 'per 1.000 inwoners')).toBe('\u00A0per 1.000 inwoners');
});
