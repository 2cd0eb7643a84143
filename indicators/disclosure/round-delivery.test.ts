import { expect, test } from 'vitest';
import type { Delivery } from '../release/schema.ts';
import { roundDelivery } from './round-delivery.ts';

const delivery: Delivery = {
  id: 'd1',
  kind: 'huisverboden',
  title: 'Huisverboden',
  owner: 'Team',
  fileName: 'huisverboden-2025Q4.csv',
  sha256: 'aa',
  bytes: 212,
  encoding: 'utf-8',
  loadedAt: '2026-01-05T00:00:00Z',
  periodFrom: '2025-10-01',
  periodTo: '2025-12-31',
  rowsRead: 3,
  rowsAccepted: 3,
  rowsRejected: 0,
  invented: false,
  source: 'Burgemeester',
  nextDue: null,
  rejects: [{ rule: 'datum', column: 'Opgelegd', rows: 26, message: 'Geen datum.', firstRows: [4] }],
};

test('a file of 3 huisverboden does not say that there were 3', () => {
  expect(roundDelivery(delivery)).toEqual({
    ...delivery,
    bytes: 10_000,
    rowsRead: 10,
    rowsAccepted: 10,
    rowsRejected: 0,
    countsRounded: true,
    rejects: [{ rule: 'datum', column: 'Opgelegd', rows: 30, message: 'Geen datum.', firstRows: [] }],
  });
  expect(roundDelivery({ ...delivery, rowsRead: 14, rowsAccepted: 15 })).toMatchObject({
    rowsRead: 10,
    rowsAccepted: 20,
  });
});

test('a ledger is not about persons and keeps its counts', () => {
  const ledger = { ...delivery, kind: 'grootboek' };
  expect(roundDelivery(ledger)).toEqual({ ...ledger, countsRounded: false });
});
