import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { uitstroomratio } from './uitstroomratio.ts';

const traject = { toegewezen: '2023-01-01', start: '2023-02-01', productcategorie: '02', productgroep: 'Begeleiding' };
const ended = { ...traject, tijdelijk: false, volgens_plan: false };

const given = {
  dekking: quarters('backoffice-voorzieningen', '2024Q1', '2024Q2', '2024Q3'),
  traject: [
    // The stop came with row 101 of a 307 and its reason with row 102 of the back office; a 305 (row 103) told the start.
    {
      ...ended,
      einde: '2024-03-31',
      einde_delivery: 'd307',
      einde_row: 101,
      volgens_plan: true,
      reden_delivery: 'd1',
      reden_row: 102,
      start_delivery: 'd305',
      start_row: 103,
    },
    { ...ended, einde: '2024-01-01' },
    { ...ended, einde: '2024-02-01', volgens_plan: null },
    { ...ended, einde: '2024-02-01', tijdelijk: true },
    { ...ended, einde: '2024-04-01', volgens_plan: true, wet: 'Jeugdwet' },
    { ...traject, start: '2024-03-31', volgens_plan: null, start_delivery: 'd305', start_row: 106 },
    { ...traject, start: '2024-01-01', einde: '2024-02-15', volgens_plan: true },
  ],
};

onBothEngines('an end without a reason is no agreed result, and a temporary stop is no outflow', given, async (db) => {
  const count = countOf(uitstroomratio);
  await expectRows(db, count, '2024Q1', [1, 2, 3, 7, 101, 102]);
  await expectCounts(db, count, 'wet', [
    { period: '2024Q1', group: 'Jeugdwet', numerator: 0, denominator: 0 },
    { period: '2024Q1', group: 'Wmo', numerator: 2, denominator: 4 },
    { period: '2024Q2', group: 'Jeugdwet', numerator: 1, denominator: 1 },
    { period: '2024Q2', group: 'Wmo', numerator: 0, denominator: 0 },
    { period: '2024Q3', group: 'Jeugdwet', numerator: 0, denominator: 0 },
    { period: '2024Q3', group: 'Wmo', numerator: 0, denominator: 0 },
  ]);
  return expectCounts(db, count, null, [
    { period: '2024Q1', numerator: 2, denominator: 4 },
    { period: '2024Q2', numerator: 1, denominator: 1 },
    { period: '2024Q3', numerator: 0, denominator: 0 },
  ]);
});

onBothEngines(
  'a trajectory that starts and ends in the quarter stands on both sides of ended / started',
  given,
  async (db) => {
    const count = countOf(uitstroomratio, 'uitstroom-per-instroom');
    await expectRows(db, count, '2024Q1', [1, 2, 3, 6, 7, 101, 102, 106]);
    await expectCounts(db, count, 'wet', [
      { period: '2024Q1', group: 'Jeugdwet', numerator: 0, denominator: 0 },
      { period: '2024Q1', group: 'Wmo', numerator: 4, denominator: 2 },
      { period: '2024Q2', group: 'Jeugdwet', numerator: 1, denominator: 0 },
      { period: '2024Q2', group: 'Wmo', numerator: 0, denominator: 0 },
      { period: '2024Q3', group: 'Jeugdwet', numerator: 0, denominator: 0 },
      { period: '2024Q3', group: 'Wmo', numerator: 0, denominator: 0 },
    ]);
    return expectCounts(db, count, null, [
      { period: '2024Q1', n: 6, numerator: 4, denominator: 2 },
      { period: '2024Q2', n: 1, numerator: 1, denominator: 0 },
      { period: '2024Q3', n: 0, numerator: 0, denominator: 0 },
    ]);
  },
);
