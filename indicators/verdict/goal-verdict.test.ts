import { expect, test } from 'vitest';
import { goalVerdict } from './goal-verdict.ts';
import type { VerdictState } from './schema.ts';
import { goalOf } from '../test/verdict-indicator.ts';

test.each<{ states: VerdictState[]; is: VerdictState; says: string }>([
  { states: ['op koers', 'op koers', 'op koers'], is: 'op koers', says: 'Alle 3 indicatoren zijn op koers.' },
  {
    states: ['op koers', 'op koers', 'wijkt af'],
    is: 'wijkt af',
    says: '2 indicatoren zijn op koers en 1 indicator wijkt af.',
  },
  {
    states: ['wijkt af', 'niet vast te stellen', 'verouderd'],
    is: 'wijkt af',
    says: '1 indicator wijkt af, bij 1 indicator is het niet vast te stellen en 1 indicator is verouderd.',
  },
  {
    states: ['op koers', 'niet vast te stellen'],
    is: 'niet vast te stellen',
    says: '1 indicator is op koers en bij 1 indicator is het niet vast te stellen.',
  },
  {
    states: ['op koers', 'te vroeg'],
    is: 'niet vast te stellen',
    says: '1 indicator is op koers en 1 indicator heeft te weinig metingen.',
  },
  { states: ['verouderd', 'verouderd'], is: 'verouderd', says: 'Beide indicatoren zijn verouderd.' },
  { states: ['te vroeg'], is: 'te vroeg', says: 'De indicator heeft te weinig metingen.' },
  {
    states: ['op koers', 'volgen', 'volgen'],
    is: 'op koers',
    says: 'De indicator is op koers. Daarnaast volgen wij 2 indicatoren zonder oordeel.',
  },
  { states: ['volgen'], is: 'volgen', says: 'Wij volgen dit doel zonder oordeel: er is geen richting afgesproken.' },
  { states: [], is: 'geen indicator', says: 'Voor dit doel is geen indicator afgesproken.' },
])('$states is $is', ({ states, is, says }) => {
  expect(goalVerdict(goalOf('1.1'), states)).toMatchObject({ state: is, sentence: says });
});

test('whatever the others are, one that deviates is never hidden', () => {
  const others: VerdictState[] = ['op koers', 'niet vast te stellen', 'te vroeg', 'verouderd', 'volgen'];
  for (const one of others) {
    for (const two of others) expect(goalVerdict(goalOf('1.1'), [one, 'wijkt af', two]).state).toBe('wijkt af');
  }
});

test('a goal that leans on an added indicator says so', () => {
  expect(goalVerdict(goalOf('7.1'), ['wijkt af']).interpreted.join(' ')).toContain('cijfer dat wij erbij zochten');
  expect(goalVerdict(goalOf('4.2'), ['op koers']).interpreted.join(' ')).toContain('onze lezing');
});
