import { expect, test } from 'vitest';
import { point } from './point.fixture.ts';
import { trendSummary } from './trend-summary.ts';

test('a survey is told with its margin, its change, its extremes and its gaps', () => {
  const points = [point('2016', 40), point('2020', 15.5), point('2024', 45.26, { lower: 43.1, upper: 47.4 })];
  expect(trendSummary({ points, unit: '%', decimals: 1 })).toBe(
    'In 2024 was het 45,3%. Het echte cijfer ligt met 95% zekerheid tussen 43,1 en 47,4%. ' +
      'Dat is 29,8\u00A0procentpunt meer dan in 2020. Het laagste cijfer was 15,5% (2020), het hoogste 45,3% (2024). ' +
      'Niet elke periode heeft een cijfer. Daar loopt geen lijn.',
  );
});

test('a scale that does not begin at zero is said so', () => {
  const points = [point('2023', 92), point('2024', 95)];
  expect(trendSummary({ points, unit: '%', decimals: 0 })).toContain('begint niet bij 0');
});

test('a hidden newest quarter leaves the one before it as the latest', () => {
  const points = [point('2024Q1', 8), point('2024Q2', 12), point('2024Q3', null, { status: 'suppressed' })];
  expect(trendSummary({ points, unit: 'besluiten', decimals: 0 })).toMatch(
    /^In het 2e\u00A0kwartaal van 2024 was het 12\u00A0besluiten\./,
  );
});

test('equal after rounding is called equal', () => {
  const points = [point('2023', 40.01), point('2024', 40.02)];
  expect(trendSummary({ points, unit: '%', decimals: 1 })).toContain('Dat is evenveel als in 2023.');
});

test('without a single figure it says so', () => {
  expect(trendSummary({ points: [point('2024', null)], unit: '%', decimals: 1 })).toBe(
    'Er is nog geen cijfer om te laten zien.',
  );
});
