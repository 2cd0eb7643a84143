import { expect } from 'vitest';
import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { doorlooptijdStartZorg } from './doorlooptijd-start-zorg.ts';

const kinds = ['loket-contacten', 'loket-verwijzingen', 'backoffice-voorzieningen'];
const told = (what: 'contact' | 'start' | 'afgesloten', row: number) => ({
  [`${what}_delivery`]: 'd2',
  [`${what}_row`]: row,
});
const given = {
  dekking: [...kinds.flatMap((kind) => quarters(kind, '2024Q1', '2024Q2')), ...quarters('loket-contacten', '2024Q3')],
  wachttijd: [
    { contact: '2024-01-01', start: '2024-01-31', wijk: 'Ens', ...told('contact', 101), ...told('start', 201) },
    { contact: '2024-01-01', start: '2024-02-26', wijk: 'Ens' },
    { contact: '2024-01-01', start: '2024-02-27', wijk: 'Ens' },
    { contact: '2023-11-22', start: '2024-03-31', wijk: 'Ens' },
    { contact: '2024-03-31', start: '2024-04-01', wijk: 'Ens', ...told('contact', 105), ...told('start', 205) },
    { contact: '2024-03-01', start: null, wijk: 'Bant' },
    { contact: '2024-03-01', start: null, afgesloten: '2024-03-31', wijk: 'Bant' },
    { contact: '2024-03-01', start: null, afgesloten: '2024-04-01', wijk: 'Bant', ...told('afgesloten', 308) },
    { contact: '2024-04-01', start: null, wijk: 'Bant' },
  ],
};

// Waits of 30, 56, 57 and 130 days in 2024Q1: the median lies halfway 56 and 57, P90 at 57 + 0.7 x 73.
onBothEngines(
  'the median and P90 are of care that started in the quarter, not of those who wait',
  given,
  async (db) => {
    const count = countOf(doorlooptijdStartZorg);
    await expectRows(db, count, '2024Q1', [1, 2, 3, 4, 101, 201]);
    const p90 = await countOf(doorlooptijdStartZorg, 'p90').counts(db, [null]).execute();
    const days = (period: string) => p90.find((row) => row.period === period)?.numerator;
    expect(days('2024Q1')).toBeCloseTo(108.1, 9);
    expect(days('2024Q2')).toBe(1);
    return expectCounts(db, count, null, [
      { period: '2024Q1', n: 4, numerator: 56.5, denominator: null },
      { period: '2024Q2', n: 1, numerator: 1, denominator: null },
    ]);
  },
);

onBothEngines('56 days is within the norm and 57 is not', given, (db) =>
  expectCounts(db, countOf(doorlooptijdStartZorg, 'binnen-norm'), null, [
    { period: '2024Q1', numerator: 2, denominator: 4 },
    { period: '2024Q2', numerator: 1, denominator: 1 },
  ]),
);

onBothEngines('who waits on the reference date is counted apart, and a closed wait is over', given, async (db) => {
  const count = countOf(doorlooptijdStartZorg, 'wachtend');
  await expectRows(db, count, '2024Q1', [5, 6, 8, 105, 205, 308]);
  await expectCounts(db, count, 'wijk', [
    { period: '2024Q1', group: 'Bant', numerator: 2 },
    { period: '2024Q1', group: 'Ens', numerator: 1 },
    { period: '2024Q2', group: 'Bant', numerator: 2 },
    { period: '2024Q2', group: 'Ens', numerator: 0 },
  ]);
  return expectCounts(db, count, null, [
    { period: '2024Q1', numerator: 3 },
    { period: '2024Q2', numerator: 2 },
  ]);
});
