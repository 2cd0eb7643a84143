import type { Column, Contract } from './contract.ts';

/** A contract of nothing real, of a table with these columns, one of which is its key `Nummer`. It refuses no file for its faults. */
export const contractForTest = (columns: readonly Column[]): Contract => ({
  kind: 'proef',
  title: 'Proef',
  owner: 'Proef',
  revisedBy: 'ourselves',
  cycle: 'yearly',
  dueDays: 30,
  version: 1,
  columns,
  key: ['Nummer'],
  period: { from: `date '2024-01-01'`, to: `date '2024-12-31'` },
  rules: [],
  maxRejectShare: 1,
});
