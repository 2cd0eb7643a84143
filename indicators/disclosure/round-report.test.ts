import { expect, test } from 'vitest';
import type { DeliveryReport } from '../release/schema.ts';
import { roundReport } from './round-report.ts';

const report: DeliveryReport = {
  delivery: 'd1',
  verdict: 'accepted-with-rejects',
  notes: ['Er zijn 3 rijen zonder wijk.', 'Alle bedragen zijn in centen.'],
  rules: [
    {
      rule: 'einde-voor-begin',
      column: 'Einddatum',
      rows: 3,
      why: 'Het einde ligt voor het begin, als rij 7.',
      remedy: null,
      values: [
        { row: 7, value: '12-03-2024' },
        { row: 9, value: '30-11-2024' },
        { row: 12, value: null },
      ],
      complete: true,
    },
    {
      rule: 'code',
      column: 'Wet',
      rows: 1,
      why: 'Deze code is onbekend.',
      remedy: null,
      values: [{ row: 8, value: 'AOW' }],
      complete: true,
    },
  ],
  comparison: {
    with: { delivery: 'd0', fileName: 'a.csv', periodFrom: null, periodTo: null },
    rows: { previous: 203, now: 621 },
    totals: [{ column: 'Bedrag', previous: 12, now: 13 }],
    shares: [{ column: 'Wet', code: 'Wmo', previous: 0.021, now: 0.98 }],
    jumps: [{ rule: 'rows', column: null, code: null, message: 'Er zijn 621 rijen; in de vorige levering 203.' }],
  },
};

test('of a file about persons it says what is wrong, but not how many rows there are or what day somebody left', () => {
  expect(roundReport('bezwaren', report)).toEqual({
    ...report,
    notes: ['Alle bedragen zijn in centen.'],
    rules: [
      {
        ...report.rules[0],
        rows: 10,
        why: 'Het einde ligt voor het begin, als een eerdere rij.',
        values: [{ row: null, value: '##-##-####' }],
        complete: false,
      },
      { ...report.rules[1], rows: 10, values: [{ row: null, value: 'AOW' }], complete: false },
    ],
    comparison: {
      ...report.comparison,
      rows: { previous: 200, now: 620 },
      totals: [],
      shares: [{ column: 'Wet', code: 'Wmo', previous: 0, now: 1 }],
      jumps: [
        {
          rule: 'rows',
          column: null,
          code: null,
          message: 'Het aantal rijen is heel anders dan in de vorige levering.',
        },
      ],
    },
  });
});

test('of a small file about persons no share is told', () => {
  const few = report.comparison && { ...report.comparison, rows: { previous: 99, now: 400 } };
  expect(roundReport('bezwaren', { ...report, comparison: few }).comparison?.shares).toEqual([]);
});

test('a ledger is not about persons and keeps its report', () => {
  expect(roundReport('grootboek', report)).toBe(report);
});

test('what a file does among the others is told with the names of the files, and of persons without a number of rows', () => {
  const bare = { ...report, notes: [], rules: [], comparison: null };
  const place = {
    type: 'telt-niet-mee' as const,
    message: 'Let op: 2 rijen van q1.csv tellen niet mee.',
    withoutCounts: 'Let op: een deel van q1.csv telt niet mee.',
  };
  expect(roundReport('bezwaren', bare, [place]).notes).toEqual(['Let op: een deel van q1.csv telt niet mee.']);
  expect(roundReport('iv3', bare, [place]).notes).toEqual(['Let op: 2 rijen van q1.csv tellen niet mee.']);
});
