import { expect, test } from 'vitest';
import { readReference } from './read-reference.ts';

/** The codes of 2023 and of 2025 by the taakveld of the plan, as the plan's data model lists them. */
const rolledBack: Readonly<Record<string, readonly string[]>> = {
  '6.2': ['6.21', '6.22', '6.23'],
  '6.6': ['6.60'],
  '6.71': ['6.71a', '6.71b', '6.71c', '6.71d', '6.711', '6.712', '6.713', '6.714', '6.791'],
  '6.72': [
    '6.72a',
    '6.72b',
    '6.72c',
    '6.72d',
    '6.73a',
    '6.73b',
    '6.73c',
    '6.74a',
    '6.74b',
    '6.74c',
    '6.751',
    '6.752',
    '6.753',
    '6.761',
    '6.762',
    '6.763',
    '6.792',
  ],
  '6.81': ['6.81a', '6.81b', '6.811', '6.812'],
  '6.82': ['6.82a', '6.82b', '6.821', '6.822'],
};

test('every later code of social care rolls back to its taakveld of the plan, and no other does', () => {
  const later = readReference('taakvelden').filter(({ van_jaar, code = '' }) => {
    return Number(van_jaar) >= 2023 && code.startsWith('6.');
  });
  const found = Object.fromEntries(
    Object.keys(rolledBack).map((plan) => [plan, later.filter((row) => row.plan === plan).map(({ code }) => code)]),
  );
  expect(Object.fromEntries(Object.entries(found).map(([plan, codes]) => [plan, codes.toSorted()]))).toEqual(
    Object.fromEntries(Object.entries(rolledBack).map(([plan, codes]) => [plan, codes.toSorted()])),
  );
});

test('coordination and policy have no counterpart in the plan', () => {
  const apart = readReference('taakvelden').filter(({ code }) => code === '6.91' || code === '6.92');
  expect(apart.map(({ plan }) => plan)).toEqual(['', '']);
});
