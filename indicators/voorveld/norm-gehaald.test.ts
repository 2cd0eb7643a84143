import { voorveldRapportage } from 'etl/sources/voorveld-rapportage/contract.ts';
import { expect, test } from 'vitest';
import { resultAreas } from '../plan/result-areas.ts';
import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { normGehaald } from './norm-gehaald.ts';

const report = { jaar: 2024, kwartaal: 1, partner: 'VV05', maatstaf: 'geschillen-opgelost' };

onBothEngines(
  'two partners that report on one norm count together, each quarter apart',
  {
    dekking: quarters('voorveld-rapportage', '2024Q1', '2024Q2'),
    voorveld_rapportage: [
      { ...report, gehaald: 20, totaal: 30 },
      { ...report, partner: 'VV09', gehaald: 10, totaal: 10 },
      { ...report, kwartaal: 2, gehaald: 5, totaal: 12 },
      { ...report, kwartaal: 3, gehaald: 99, totaal: 99 },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(normGehaald), '2024Q1', [1, 2]);
    return expectCounts(db, countOf(normGehaald), 'maatstaf', [
      { period: '2024Q1', group: 'geschillen-opgelost', n: 40, numerator: 30, denominator: 40 },
      { period: '2024Q2', group: 'geschillen-opgelost', n: 12, numerator: 5, denominator: 12 },
    ]);
  },
);

test('what the partners report on are the norms of the document, each once', () => {
  const reported = voorveldRapportage.columns.find(({ name }) => name === 'Maatstaf')?.codes ?? {};
  const planned = resultAreas.flatMap(({ results }) => results.flatMap(({ measure }) => measure ?? []));
  expect(planned.toSorted()).toEqual(Object.keys(reported).toSorted());
});
