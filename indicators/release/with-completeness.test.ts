import { expect } from 'vitest';
import { onBothEngines } from '../test/on-both-engines.ts';
import { bareObservation } from '../test/bare.ts';
import { readArrivals } from './arrivals.ts';
import { withCompleteness } from './with-completeness.ts';

const file = (delivery: string, from: string, to: string) => ({
  delivery,
  kind: 'bezwaren',
  file_name: `${delivery}.csv`,
  sha256: delivery,
  bytes: 1,
  loaded_at: '2026-01-01T00:00:00Z',
  rows_read: 1,
  rows_accepted: 1,
  rows_rejected: 0,
  period_from: from,
  period_to: to,
});

const received = (delivery: string, day: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    bezwaar_id: `${delivery}-${day}-${index}`,
    wet: 'Wmo',
    ontvangen: day,
    delivery,
    row_number: index + 2,
  }));

const quarters = ['2025Q1', '2025Q2', '2025Q3'];
const observations = quarters.map((period) => ({ ...bareObservation, period, region: 'GM0171', value: 1 }));
const marked = async (db: Parameters<typeof readArrivals>[0]) =>
  withCompleteness(
    { indicator: { id: 'I37' }, observations },
    await readArrivals(db, 'GM0171'),
    'GM0171',
  ).observations.map(({ status, completeness }) => ({ status, completeness: completeness ?? null }));
const final = { status: 'ok', completeness: null };

onBothEngines(
  'files per quarter tell that a tenth comes a quarter late: the newest quarter is provisional, expected to be 91% complete',
  {
    delivery: [
      file('k1', '2025-01-01', '2025-03-31'),
      file('k2', '2025-04-01', '2025-06-30'),
      file('k3', '2025-07-01', '2025-09-30'),
    ],
    bezwaar: [
      ...received('k1', '2025-02-01', 40),
      ...received('k2', '2025-02-02', 4),
      ...received('k2', '2025-05-01', 40),
      ...received('k3', '2025-05-02', 4),
      ...received('k3', '2025-08-01', 30),
    ],
  },
  async (db) => {
    // 88 of 80: 1 / 1.1. The second quarter is as old as the first was when nothing came any more.
    expect(await marked(db)).toEqual([final, final, { status: 'provisional', completeness: 91 }]);
    return marked(db);
  },
);

onBothEngines(
  'a file of the whole year tells each quarter again, so nothing in it is known to be late',
  {
    delivery: [file('k1', '2025-01-01', '2025-03-31'), file('jaar', '2025-01-01', '2025-12-31')],
    bezwaar: [
      ...received('k1', '2025-02-01', 40),
      ...received('jaar', '2025-02-02', 4),
      ...received('jaar', '2025-08-01', 40),
    ],
  },
  async (db) => {
    expect(await marked(db)).toEqual([final, final, final]);
    return marked(db);
  },
);
