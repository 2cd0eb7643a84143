import { expect, test } from 'vitest';
import { sampleRelease } from '../testing/sample-release.ts';
import { inventedNote } from './invented-note.ts';
import { inventedShort } from './invented-short.ts';

const deliveries = (...of: readonly (readonly [string, boolean])[]) => {
  const [one] = sampleRelease().deliveries;
  if (one === undefined) throw new Error('the sample has deliveries');
  return sampleRelease({ deliveries: of.map(([title, invented]) => ({ ...one, title, invented })) });
};

test('nothing is said when nothing is invented', () => {
  expect(inventedNote(deliveries(['Grootboek', false]))).toBe('');
});

test('a kind with invented and real deliveries is said to be partly invented', () => {
  const release = deliveries(['Loket', true], ['StatLine', true], ['StatLine', false], ['Iv3', false], ['Loket', true]);
  expect(inventedNote(release)).toBe(
    'Deze cijfers zijn verzonnen: Loket. Deze cijfers zijn voor een deel verzonnen: StatLine. Deze cijfers zijn echt: Iv3.',
  );
});

test('one line names what is invented and what is published', () => {
  const [one] = sampleRelease().deliveries;
  if (one === undefined) throw new Error('the sample has deliveries');
  const kinds = [
    { ...one, kind: 'grootboek', invented: true },
    { ...one, kind: 'iv3', invented: true },
    { ...one, kind: 'iv3', invented: false },
  ];
  expect(inventedShort(sampleRelease({ deliveries: kinds }))).toBe(
    'Verzonnen: 1 van de 2 indicatoren, de uitgaven en een deel van de jaarrekening (Iv3). ' +
      'Echt: de doelen en budgetten uit het beleidsplan, de andere indicatoren en de rest van Iv3.',
  );
  expect(inventedShort(sampleRelease({ deliveries: kinds.map((kind) => ({ ...kind, invented: false })) }))).toBe('');
});
