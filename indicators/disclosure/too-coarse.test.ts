import { expect, test } from 'vitest';
import { of } from './figures-for-test.ts';
import { earlierFigures } from './kept.ts';
import { presets, standard } from './presets.ts';
import { protect } from './protect.ts';
import { roundingNote } from './protection-notes.ts';
import { isTooCoarse } from './too-coarse.ts';
import { bareIndicator } from '../test/bare.ts';

const coarse = { value: null, lower: null, upper: null, status: 'missing' };

test('36 by 7 and 35 by 6, both 35 by 5 when rounded, are shown as counts and not as a ratio of 7', async () => {
  const given = [
    { period: '2024Q2', numerator: 36, denominator: 7 },
    { period: '2025Q1', numerator: 35, denominator: 6 },
  ];
  const { shown, account } = await protect([of('I30', 'ratio', given)], standard);
  // 33 by 7 is 4,71: a third less than 7.
  expect(shown[0]?.observations).toMatchObject(given.map(() => ({ numerator: 35, denominator: 5, ...coarse })));
  expect(account).toEqual({ figures: 2, small: 0, beside: 0, kept: 0, toldBefore: 0, audited: 0 });
});

test('7 of 12, rounded 5 of 10, is not shown as half, and keeps nothing of how complete it is', async () => {
  const { shown } = await protect(
    [of('I20', 'share', [{ numerator: 7, denominator: 12, n: 12, status: 'provisional', completeness: 90 }])],
    standard,
  );
  expect(shown[0]?.observations[0]).toMatchObject({ numerator: 5, denominator: 10, n: 10, ...coarse });
  expect(shown[0]?.observations[0]).not.toHaveProperty('completeness');
});

test('large counts keep their value: 202 of 463 is shown as 200 of 465', async () => {
  const { shown } = await protect([of('I20', 'share', [{ numerator: 202, denominator: 463, n: 463 }])], standard);
  expect(shown[0]?.observations[0]).toMatchObject({ numerator: 200, denominator: 465, status: 'ok' });
  expect(shown[0]?.observations[0]?.value).toBeCloseTo(43.010_75, 4);
});

test.each([
  // 13 of 27 is 48,1% and 17 of 23 is 73,9%: 13,9 percentage points above 60%.
  [15, 25, false],
  // 12 of 18 is 66,7%: 16,7 percentage points above 50%.
  [10, 20, true],
  // 22 of 23 is 95,7%: 15,7 percentage points above 80%.
  [20, 25, true],
  // 18 of 32 is 56,3% and 22 of 28 is 78,6%: 11,9 percentage points above 66,7%.
  [20, 30, false],
  // None of 5 to 7 is none, and 10 of 10 is all: not one of 12 can have said no.
  [0, 5, false],
  [10, 10, false],
])('a share of %i in %i may be off by more than 15 percentage points: %s', (numerator, denominator, expected) => {
  expect(isTooCoarse('share', { numerator, denominator }, standard)).toBe(expected);
});

test.each([
  // 47 by 13 is 3,62: 20,5% above 3.
  [45, 15, false],
  // 42 by 8 is 5,25: 31,3% above 4.
  [40, 10, true],
  // 7 to 600, shown as 5 to 600.
  [5, 600, true],
  [0, 600, false],
])('a ratio of %i by %i may be off by more than a quarter: %s', (numerator, denominator, expected) => {
  expect(isTooCoarse('ratio', { numerator, denominator }, standard)).toBe(expected);
});

test('residents of CBS are not rounded: 10 of them off by 2 is a fifth; counts, and figures over none, are left alone', () => {
  expect(isTooCoarse('ratio', { numerator: 10, denominator: 10 }, standard, true)).toBe(false);
  expect(isTooCoarse('ratio', { numerator: 10, denominator: 10 }, standard)).toBe(true);
  expect(isTooCoarse('count', { numerator: 5, denominator: null }, standard)).toBe(false);
  expect(isTooCoarse('ratio', { numerator: 5, denominator: 0 }, standard)).toBe(false);
});

test('where nothing is rounded, 36 by 7 is shown as it is', async () => {
  const exact = presets.find(({ name }) => name === 'ggd') ?? standard;
  const given = { numerator: 36, denominator: 7, value: 36 / 7 };
  const { shown } = await protect([of('I30', 'ratio', [given])], exact);
  expect(shown[0]?.observations[0]).toMatchObject({ ...given, status: 'ok' });
});

test('later cases that make it large give it a value, and its counts are known from the release before', async () => {
  const first = await protect([of('I20', 'share', [{ numerator: 7, denominator: 12 }])], standard);
  const released = {
    indicators: first.shown.map(({ observations }) => ({ ...bareIndicator, id: 'I20', observations })),
    protection: { ...first.account, preset: standard, notes: [], shareHidden: 0 },
  };
  const later = [of('I20', 'share', [{ numerator: 57, denominator: 132 }])];
  const { shown } = await protect(later, standard, earlierFigures(released));
  expect(shown[0]?.observations[0]).toMatchObject({ numerator: 55, denominator: 130, status: 'ok' });
});

test('the note of a measure says when it has no value', () => {
  expect(roundingNote('BO', 'share', standard)).toBe(
    'Berekend uit aantallen die zijn afgerond op een veelvoud van 5. Kan het echte cijfer daardoor meer dan 15 procentpunt anders zijn? Dan tonen wij alleen de aantallen.',
  );
  expect(roundingNote('BO', 'ratio', standard)).toContain('meer dan 25% van het cijfer anders');
});
