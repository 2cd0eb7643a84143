import { expect, test } from 'vitest';
import { budgetLine } from './budget-line.fixture.ts';
import { budgetMessage, budgetPartMessage, budgetQuarterMessage } from './budget-message.ts';

const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ') ?? null;

test('spent, and how far from the budget: 44,301 against 43,116 million', () => {
  expect(plain(budgetMessage(budgetLine({})))).toBe('€ 44,3 mln uitgegeven in 2023, € 1,2 mln meer dan begroot');
  expect(plain(budgetMessage(budgetLine({ realised: 40e6 })))).toBe(
    '€ 40,0 mln uitgegeven in 2023, € 3,1 mln minder dan begroot',
  );
  expect(plain(budgetMessage(budgetLine({ realised: 43_120_000 })))).toBe(
    '€ 43,1 mln uitgegeven in 2023, bijna gelijk aan het budget',
  );
});

test('a year that is not whole is not set against its budget', () => {
  expect(plain(budgetMessage(budgetLine({ complete: false })))).toBe(
    '€ 44,3 mln uitgegeven in 2023 (nog niet het hele jaar)',
  );
});

test('of the years of a part the newest whole one with both amounts speaks', () => {
  const years = [budgetLine({}), budgetLine({ year: 2024, budget: null }), budgetLine({ year: 2025, realised: null })];
  expect(plain(budgetPartMessage(years))).toContain('in 2023');
  expect(budgetPartMessage(years.slice(1))).toBeNull();
});

test('an amount under zero came in, and is better or worse than budgeted instead of less or more', () => {
  const received = budgetLine({ budget: 210_000, realised: -310_000 });
  expect(plain(budgetMessage(received))).toBe('Netto € 0,3 mln ontvangen in 2023, € 0,5 mln gunstiger dan begroot');
  expect(plain(budgetMessage({ ...received, budget: -900_000 }))).toBe(
    'Netto € 0,3 mln ontvangen in 2023, € 0,6 mln ongunstiger dan begroot',
  );
});

test('of quarters the newest speaks, beside a year earlier; not over a break', () => {
  const quarters = [
    budgetLine({ year: 2024, quarter: 4, budget: null, realised: 13_890_000 }),
    budgetLine({ year: 2025, quarter: 1, budget: null, realised: 10_320_000 }),
    budgetLine({ year: 2025, quarter: 4, budget: null, realised: 14_560_000 }),
  ];
  const now = '€ 14,56 mln uitgegeven in het 4e kwartaal van 2025';
  expect(plain(budgetQuarterMessage(quarters))).toBe(`${now}, € 0,67 mln meer dan een jaar eerder`);
  const broken = quarters.map((line) => (line.quarter === 1 ? { ...line, break: 'Andere taakvelden.' } : line));
  expect(plain(budgetQuarterMessage(broken))).toBe(now);
  const received = quarters.map((line) => ({ ...line, realised: -40_000 }));
  expect(plain(budgetQuarterMessage(received))).toBe('Netto € 0,04 mln ontvangen in het 4e kwartaal van 2025');
});
