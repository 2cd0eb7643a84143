import type { Delivery } from 'server/contract.ts';

/** A delivery of one file with nothing special, for tests. */
export const delivery = (rest: Partial<Delivery>): Delivery => ({
  id: 'a',
  kind: 'loket',
  title: 'Contacten van het loket',
  owner: 'Loket',
  fileName: 'loket-2024.csv',
  sha256: 'a',
  bytes: 1,
  encoding: 'utf-8',
  loadedAt: '2025-01-10T00:00:00Z',
  periodFrom: null,
  periodTo: null,
  rowsRead: 10,
  rowsAccepted: 9,
  rowsRejected: 1,
  invented: false,
  source: 'Loket',
  nextDue: null,
  rejects: [],
  ...rest,
});
