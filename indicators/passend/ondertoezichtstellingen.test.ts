import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { ondertoezichtstellingen } from './ondertoezichtstellingen.ts';

const given = {
  dekking: quarters('ondertoezichtstellingen', '2024Q3', '2024Q4'),
  ondertoezichtstelling: [
    { persoon: 'anna', soort: 'VOTS', start: '2024-07-01', einde: '2024-09-30' },
    { persoon: 'anna', soort: 'OTS', start: '2024-09-30' },
    { persoon: 'bram', soort: 'OTS', start: '2023-01-10', einde: '2024-12-31' },
    { persoon: 'cees', soort: 'OTS', start: '2023-01-10', einde: '2025-01-01' },
    { persoon: 'dirk', soort: 'OTS', start: '2025-01-01' },
  ],
};

onBothEngines('a measure counts in the quarter it starts', given, async (db) => {
  await expectRows(db, countOf(ondertoezichtstellingen), '2024Q3', [1, 2]);
  return expectCounts(db, countOf(ondertoezichtstellingen), null, [
    { period: '2024Q3', numerator: 2 },
    { period: '2024Q4', numerator: 0 },
  ]);
});

onBothEngines('a measure that ends on 31 December does not run on that day', given, async (db) => {
  await expectRows(db, countOf(ondertoezichtstellingen, 'lopend'), '2024Q4', [2, 4]);
  return expectCounts(db, countOf(ondertoezichtstellingen, 'lopend'), null, [
    { period: '2024Q3', numerator: 3 },
    { period: '2024Q4', numerator: 2 },
  ]);
});
