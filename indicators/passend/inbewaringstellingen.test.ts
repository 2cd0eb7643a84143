import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { inbewaringstellingen } from './inbewaringstellingen.ts';

const given = {
  dekking: quarters('inbewaringstellingen', '2024Q1', '2024Q2'),
  inbewaringstelling: [
    { datum: '2024-03-31', wet: 'Wzd' },
    { datum: '2024-01-15', wet: 'Wvggz' },
    { datum: '2024-02-15', wet: 'Wvggz' },
    { datum: '2024-04-01', wet: 'Wzd' },
    { datum: '2023-12-31', wet: 'Wzd' },
  ],
};

onBothEngines('only the Wzd counts, and the crisismaatregel of the Wvggz stands apart', given, async (db) => {
  await expectRows(db, countOf(inbewaringstellingen), '2024Q1', [1]);
  await expectCounts(db, countOf(inbewaringstellingen, 'crisismaatregelen'), null, [
    { period: '2024Q1', numerator: 2 },
    { period: '2024Q2', numerator: 0 },
  ]);
  return expectCounts(db, countOf(inbewaringstellingen), null, [
    { period: '2024Q1', numerator: 1 },
    { period: '2024Q2', numerator: 1 },
  ]);
});
