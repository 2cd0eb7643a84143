import { expect, test } from 'vitest';
import { budgetLine } from '../charts/budget-line.fixture.ts';
import { budgetSource } from './budget-source.ts';

test('only the sources that gave an amount are named', () => {
  expect(budgetSource([budgetLine({ realised: null })])).toBe('Bron: beleidsplan (budget)');
  expect(budgetSource([budgetLine({ budget: null }), budgetLine({ iv3: 44_301_000 })])).toBe(
    'Bron: beleidsplan (budget), grootboek van de gemeente (uitgaven), CBS Iv3 (vergelijking)',
  );
});

test('without any amount no source is named', () => {
  expect(budgetSource([])).toBe('');
});
