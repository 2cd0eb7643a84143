import { expect, test } from 'vitest';
import { budgetLine } from '../charts/budget-line.fixture.ts';
import { backTestSummary, notBetter } from './back-test.ts';
import { formatChance, outlookSummary } from './outlook.ts';

const moment = {
  ...budgetLine({ year: 2022, budget: null, realised: -150_000 }),
  quarter: 2,
  forecast: -640_000,
  forecastLower80: -680_000,
  forecastUpper80: -600_000,
  chanceAbove: 12.4,
};

test('a negative budget is told like any other: expectation, margin, chance and what it became', () => {
  const year = budgetLine({ year: 2022, budget: -190_000, realised: -655_000, overrunSince: null });
  expect(outlookSummary('6.81', year, [moment])).toBe(
    '6.81. Na het 2e\u00A0kwartaal van 2022 was de verwachting voor het hele jaar €\u00A0\u22120,6\u00A0mln. ' +
      'Met 80% zekerheid lag het tussen €\u00A0\u22120,7\u00A0mln en €\u00A0\u22120,6\u00A0mln. ' +
      'De kans dat 6.81 in 2022 boven de begroting eindigt, was toen 12%. Het werd €\u00A0\u22120,7\u00A0mln, binnen de begroting.',
  );
});

test('a year without a budget says so, and an overrun since when it was visible', () => {
  const open = outlookSummary('x', budgetLine({ year: 2025, budget: null }), [
    { ...moment, year: 2025, chanceAbove: null },
  ]);
  expect(open).toContain('Het plan heeft voor 2025 geen begroting.');
  expect(open).not.toContain('kans');
  const over = budgetLine({ year: 2022, budget: -900_000, realised: -655_000, overrunSince: '2022Q2' });
  expect(outlookSummary('x', over, [moment])).toContain(
    'Dat het jaar boven de begroting eindigt, was te zien sinds het eind van het 2e\u00A0kwartaal van 2022.',
  );
  expect(outlookSummary('x', { ...over, overrunSince: '2022Q4' }, [moment])).toContain('pas aan het eind van het jaar');
  expect(outlookSummary('x', over, [])).toContain('geen verwachting');
});

test('a chance is never none or all', () => {
  expect([0, 0.4, 1, 50.4, 99.4, 100].map(formatChance)).toEqual([
    'minder dan 1%',
    'minder dan 1%',
    '1%',
    '50%',
    'meer dan 99%',
    'meer dan 99%',
  ]);
});

test('the back-test is told with both errors and the coverage of both margins', () => {
  const together = {
    by: 'together',
    code: 'taakvelden',
    name: 'Alle taakvelden',
    from: '2019Q1',
    to: '2025Q3',
    forecasts: 231,
    meanAbsoluteError: 113_254,
    meanAbsoluteErrorNaive: 236_753,
    intervals: 198,
    within80: 154,
    within95: 188,
    invented: true,
  } as const;
  const words = backTestSummary([together]);
  expect(words).toContain('231 keer gedaan');
  expect(words).toContain('Gemiddeld zat zij er €\u00A0113.254 naast.');
  expect(words).toContain('zat er €\u00A0236.753 naast. Onze verwachting zit er dus minder ver naast.');
  expect(words).toContain('Binnen de 80%-marge viel 78% (154 van 198), binnen de 95%-marge 95% (188 van 198).');
  expect(backTestSummary([{ ...together, meanAbsoluteErrorNaive: 1 }])).toContain('dus niet minder ver');
  expect(backTestSummary([])).toContain('nog geen heel jaar');
});

const row = (code: string, ours: number, naive: number) =>
  ({
    by: 'taakveld',
    code,
    name: `Taakveld ${code}`,
    from: '2019Q1',
    to: '2025Q3',
    forecasts: 21,
    meanAbsoluteError: ours,
    meanAbsoluteErrorNaive: naive,
    intervals: 18,
    within80: 14,
    within95: 17,
    invented: true,
  }) as const;

test('rows for which the year before foretold as well or better are named', () => {
  const better = row('6.1', 100, 600);
  expect(notBetter([better, row('6.5', 59, 53), row('7.1', 40, 40)])).toBe(
    'Niet overal helpt onze verwachting. Bij 2 van de 3 onderdelen was het jaar ervoor een even goede of betere voorspeller: ' +
      '6.5 Taakveld 6.5 en 7.1 Taakveld 7.1.',
  );
  expect(notBetter([better])).toBe('Bij elk onderdeel zat onze verwachting er minder ver naast.');
  // All taakvelden together are no row of the page.
  expect(notBetter([{ ...row('taakvelden', 2, 1), by: 'together' }])).toBe('');
});
