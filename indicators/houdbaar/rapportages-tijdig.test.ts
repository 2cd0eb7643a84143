import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { rapportagesTijdig } from './rapportages-tijdig.ts';

const calendar = {
  delivery: 'd1',
  kind: 'pc-kalender',
  bytes: 1,
  rows_read: 1,
  rows_accepted: 1,
  rows_rejected: 0,
};
const pc_moment = [
  { jaar: 2024, moment: 'begroting', uiterlijk: '2024-11-01', geleverd: '2024-11-01' },
  { jaar: 2024, moment: 'jaarrekening', uiterlijk: '2024-07-01', geleverd: '2024-07-02' },
  { jaar: 2025, moment: 'perspectiefnota', uiterlijk: '2025-06-30', geleverd: null },
  { jaar: 2025, moment: 'voorjaarsrapportage', uiterlijk: '2025-05-31', geleverd: '2025-05-20' },
  { jaar: 2025, moment: 'begroting', uiterlijk: '2025-11-01', geleverd: null },
  { jaar: 2026, moment: 'begroting', uiterlijk: '2026-11-01', geleverd: null },
];

onBothEngines(
  'on the day itself is in time, late and undelivered are not, and what is not due yet is left out',
  { delivery: [{ ...calendar, loaded_at: '2025-06-30T08:00:00.000Z', period_to: '2025-12-31' }], pc_moment },
  async (db) => {
    await expectRows(db, countOf(rapportagesTijdig), '2025', [3, 4]);
    return expectCounts(db, countOf(rapportagesTijdig), null, [
      { period: '2024', n: 2, numerator: 1, denominator: 2, provisional: false },
      { period: '2025', n: 2, numerator: 1, denominator: 2, provisional: true },
    ]);
  },
);

onBothEngines(
  'a calendar that says when the jaarrekening of its year came tells until that day: what was due by then and is not there is late',
  {
    delivery: [{ ...calendar, loaded_at: '2027-01-15T08:00:00.000Z', period_to: '2025-12-31' }],
    pc_moment: [
      { jaar: 2025, moment: 'begroting', uiterlijk: '2025-11-01', geleverd: '2025-10-30' },
      { jaar: 2025, moment: 'kwartaalrapportage 4', uiterlijk: '2026-02-01', geleverd: null },
      { jaar: 2025, moment: 'jaarrekening', uiterlijk: '2026-07-01', geleverd: '2026-07-01' },
      { jaar: 2026, moment: 'begroting', uiterlijk: '2026-11-01', geleverd: null },
    ],
  },
  (db) =>
    expectCounts(db, countOf(rapportagesTijdig), null, [
      { period: '2025', numerator: 2, denominator: 3, provisional: false },
    ]),
);

onBothEngines(
  'a calendar that ends before it is loaded says nothing about later dates',
  { delivery: [{ ...calendar, loaded_at: '2027-01-15T08:00:00.000Z', period_to: '2025-12-31' }], pc_moment },
  (db) =>
    expectCounts(db, countOf(rapportagesTijdig), null, [
      { period: '2024', numerator: 1, denominator: 2, provisional: false },
      { period: '2025', numerator: 1, denominator: 3, provisional: false },
    ]),
);
