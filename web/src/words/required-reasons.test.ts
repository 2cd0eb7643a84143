import { expect, test } from 'vitest';
import { requiredReasons } from './required-reasons.ts';

const words = (deviation: number, isExpected: boolean) =>
  requiredReasons({ reasons: ['geld'], money: { year: 2025, deviation, isExpected } }).replaceAll('\u00A0', ' ');

test('money that deviates says of which year, how much, and whether it is so or only expected', () => {
  expect(words(2_212_000, false)).toBe('2025: € 2.212.000 meer uitgegeven dan begroot');
  expect(words(-250_000, true)).toBe('2025: € 250.000 minder verwacht dan begroot');
  expect(requiredReasons({ reasons: ['wijkt af', 'signaal'], money: null })).toBe('wijkt af en geeft een signaal');
});
