import { expect, test } from 'vitest';
import { byRule } from './by-rule.ts';
import { delivery } from './delivery.fixture.ts';

const reject = (rule: string, rows: number, firstRows: number[]) => ({
  rule,
  column: 'BSN',
  rows,
  message: `Fout: ${rule}`,
  firstRows,
});

test('the same fault in several files is one line with the sum and a place in each file', () => {
  const files = [
    delivery({ fileName: 'a.csv', rejects: [reject('leeg', 2, [7, 9]), reject('elfproef', 1, [3])] }),
    delivery({ fileName: 'b.csv', rejects: [reject('elfproef', 4, [5])] }),
  ];
  expect(byRule(files)).toEqual([
    {
      rule: 'elfproef',
      column: 'BSN',
      message: 'Fout: elfproef',
      rows: 5,
      examples: [
        { fileName: 'a.csv', row: 3 },
        { fileName: 'b.csv', row: 5 },
      ],
    },
    { rule: 'leeg', column: 'BSN', message: 'Fout: leeg', rows: 2, examples: [{ fileName: 'a.csv', row: 7 }] },
  ]);
});

test('files without rejects give no lines', () => {
  expect(byRule([delivery({})])).toEqual([]);
});
