import { expect, test } from 'vitest';
import { nextFigureWords } from './next-figure.ts';

test('a next figure is named by its period, and where none will follow it says why', () => {
  expect(nextFigureWords({ nextExpected: '2026Q1', source: 'BO', latest: { period: '2025Q4' } })).toBe(
    'over het 1e\u00A0kwartaal van 2026',
  );
  expect(nextFigureWords({ nextExpected: null, source: 'PC', latest: { period: '2024Q4' } })).toBe(
    'geen: het plan heeft geen begroting na 2024',
  );
  expect(nextFigureWords({ nextExpected: null, source: 'CBS', latest: { period: '2022' } })).toBe(
    'geen: na 2022 is dit cijfer gestopt',
  );
});

test('without any figure nothing is promised', () => {
  expect(nextFigureWords({ nextExpected: null, source: 'PC', latest: null })).toBe('niet bekend');
});
