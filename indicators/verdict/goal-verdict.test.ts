import { expect, test } from 'vitest';
import { countStates, goalVerdict } from './goal-verdict.ts';
import type { VerdictState } from './schema.ts';
import { goalOf } from '../test/verdict-indicator.ts';

const of = (state: VerdictState, reason = 'any', interpreted: string[] = []) => ({ state, reason, interpreted });

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
  expect(
    goalVerdict(
      goalOf('1.1'),
      states.map((state) => of(state)),
    ),
  ).toMatchObject({ state: is, sentence: says });
});

test('whatever the others are, one that deviates is never hidden', () => {
  const others: VerdictState[] = ['op koers', 'niet vast te stellen', 'te vroeg', 'verouderd', 'volgen'];
  for (const one of others) {
    for (const two of others) {
      expect(goalVerdict(goalOf('1.1'), [of(one), of('wijkt af'), of(two)]).state).toBe('wijkt af');
    }
  }
});

test('a goal that leans on an added indicator says so', () => {
  expect(goalVerdict(goalOf('7.1'), [of('wijkt af')]).interpreted.join(' ')).toContain('cijfer dat wij erbij zochten');
  expect(goalVerdict(goalOf('4.2'), [of('op koers')]).interpreted.join(' ')).toContain('onze lezing');
});

test('a goal rests on the readings of its indicators, each told once', () => {
  const norm = 'Het plan noemt een norm, maar geen getal.';
  const two = [of('wijkt af', 'norm-missed', [norm]), of('op koers', 'norm-met', [norm, 'Iets anders.'])];
  expect(goalVerdict(goalOf('3.3'), two).interpreted).toEqual([norm, 'Iets anders.']);
  expect(goalVerdict(goalOf('3.5'), [of('volgen', 'follow', ['Niet van belang.'])]).interpreted.join()).not.toMatch(
    'Niet van belang',
  );
});

test('without any figure nothing was measured, and the goal says so and is counted apart', () => {
  const none = of('niet vast te stellen', 'no-figure');
  const goal = goalVerdict(goalOf('3.2'), [none, { ...none, interpreted: ['Een norm van ons.'] }]);
  expect(goal.interpreted).toEqual([]);
  expect(goal).toMatchObject({
    state: 'niet vast te stellen',
    reason: 'no-figure',
    sentence: 'Bij beide indicatoren is er nog geen cijfer.',
  });
  expect(countStates([goal, of('niet vast te stellen', 'mixed')])).toMatchObject({
    'niet vast te stellen': 1,
    'nog geen cijfer': 1,
  });
  expect(goalVerdict(goalOf('3.2'), [none, of('niet vast te stellen', 'not-shown')])).toMatchObject({
    reason: 'all-agree',
    sentence: 'Bij 1 indicator is het niet vast te stellen en bij 1 indicator is er nog geen cijfer.',
  });
});

test('too early for provisional figures alone is not too few measurements', () => {
  expect(goalVerdict(goalOf('4.2'), [of('te vroeg', 'provisional')])).toMatchObject({
    state: 'te vroeg',
    reason: 'provisional',
    sentence: 'De indicator heeft alleen nog voorlopige cijfers.',
  });
});

test('a newer provisional figure that does not count yet is told with the verdict', () => {
  const newer = 'Het voorlopige cijfer van 2025, 88%, telt nog niet mee.';
  expect(goalVerdict(goalOf('4.2'), [{ ...of('op koers'), newer }]).sentence).toBe(
    `De indicator is op koers. ${newer}`,
  );
  expect(goalVerdict(goalOf('1.2'), [{ ...of('op koers'), newer }, of('op koers')]).sentence).toBe(
    'Beide indicatoren zijn op koers. Van 1 indicator telt een nieuwer, voorlopig cijfer nog niet mee.',
  );
  const both = goalVerdict(goalOf('4.2'), [
    { ...of('op koers'), newer },
    { ...of('op koers'), newer },
  ]);
  expect(both.sentence).toBe(
    'Beide indicatoren zijn op koers. Van 2 indicatoren telt een nieuwer, voorlopig cijfer nog niet mee.',
  );
});
