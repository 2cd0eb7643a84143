import { expect, test } from 'vitest';
import { writingHints } from './writing-hints.ts';

test('a long sentence and a word of offices are named, and a plain text has no hints', () => {
  expect(writingHints('Het gaat beter. Meer mensen vinden het loket.')).toEqual([]);
  const long = `Wij zien ${Array.from({ length: 26 }, () => 'dat').join(' ')}.`;
  expect(writingHints(`${long} Derhalve doen wij dit.`)).toEqual([
    'Deze zin heeft 28 woorden: ‘Wij zien dat dat dat dat …’. Maak er twee van.',
    'Het woord ‘derhalve’ is moeilijk. Kies een gewoner woord.',
  ]);
});
