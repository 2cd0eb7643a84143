import { expect, test } from 'vitest';
import { byKind } from './by-kind.ts';
import { delivery } from './delivery.fixture.ts';

test('files of one kind are one line with the whole period and the sums', () => {
  const found = byKind([
    delivery({ id: 'b', fileName: 'loket-2024.csv', periodFrom: '2024-01-01', periodTo: '2024-12-31', invented: true }),
    delivery({
      id: 'a',
      fileName: 'loket-2023.csv',
      periodFrom: '2023-01-01',
      periodTo: '2023-12-31',
      nextDue: '2025-04-15',
    }),
    delivery({ id: 'c', kind: 'cbs', title: 'CBS' }),
  ]);
  expect(found.map(({ title }) => title)).toEqual(['CBS', 'Contacten van het loket']);
  expect(found[1]).toMatchObject({
    from: '2023-01-01',
    to: '2024-12-31',
    accepted: 18,
    rejected: 2,
    invented: 'part',
    nextDue: '2025-04-15',
  });
  expect(found[1]?.files.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a kind whose files name no period has none', () => {
  expect(byKind([delivery({})])[0]).toMatchObject({ from: null, to: null, nextDue: null });
});
