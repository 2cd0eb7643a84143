import { expect } from 'vitest';
import { huisverboden } from '../passend/huisverboden.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { rowsBehind } from './rows-behind.ts';

const given = {
  dekking: quarters('huisverboden', '2024Q1', '2024Q2', '2024Q3'),
  delivery: [
    {
      delivery: 'aaaaaaaaaaaa',
      kind: 'huisverboden',
      file_name: 'januari.csv',
      bytes: 90,
      rows_read: 3,
      rows_accepted: 2,
      rows_rejected: 1,
    },
    {
      delivery: 'bbbbbbbbbbbb',
      kind: 'huisverboden',
      file_name: 'maart.csv',
      bytes: 60,
      rows_read: 1,
      rows_accepted: 1,
      rows_rejected: 0,
    },
  ],
  huisverbod: [
    { opgelegd: '2024-01-31', delivery: 'aaaaaaaaaaaa', row_number: 4 },
    { opgelegd: '2024-01-01', delivery: 'aaaaaaaaaaaa', row_number: 2 },
    { opgelegd: '2024-03-01', delivery: 'bbbbbbbbbbbb', row_number: 2 },
    // Of another quarter.
    { opgelegd: '2024-04-01', delivery: 'bbbbbbbbbbbb', row_number: 3 },
  ],
};

onBothEngines('a figure leads to its files and the numbers of the rows in them', given, async (db) => {
  const [behind, ...more] = await rowsBehind(db, huisverboden, { period: '2024Q1' });
  expect(more).toEqual([]);
  expect(behind?.deliveries.toSorted((a, b) => a.delivery.localeCompare(b.delivery))).toMatchObject([
    { delivery: 'aaaaaaaaaaaa', fileName: 'januari.csv', rowsRead: 3, rowsRejected: 1, rows: [2, 4] },
    { delivery: 'bbbbbbbbbbbb', fileName: 'maart.csv', rows: [2] },
  ]);
  const [none] = await rowsBehind(db, huisverboden, { period: '2024Q3' });
  expect(none?.deliveries).toEqual([]);
});
