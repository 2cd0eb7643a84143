import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { hulpvragenDoorgegeven } from './hulpvragen-doorgegeven.ts';

const contact = { kanaal: 'telefoon', domein: 'Jeugd', uitkomst: 'informatie en advies', doorgegeven: false };

const given = {
  dekking: quarters('loket-contacten', '2024Q1', '2024Q2'),
  contact: [
    { ...contact, datum: '2024-01-01' },
    { ...contact, datum: '2024-03-31', doorgegeven: true, geslacht: 'V' },
    { ...contact, datum: '2024-03-31', uitkomst: 'overgedragen', geslacht: 'V' },
    { ...contact, datum: '2024-04-01', doorgegeven: true },
    { ...contact, datum: '2023-12-31', doorgegeven: true },
  ],
};

onBothEngines('the share counts what was handed over, whatever the outcome says', given, async (db) => {
  const count = countOf(hulpvragenDoorgegeven);
  await expectRows(db, count, '2024Q1', [1, 2, 3]);
  await expectCounts(db, count, 'geslacht', [
    { period: '2024Q1', group: 'V', numerator: 1, denominator: 2 },
    { period: '2024Q1', group: 'onbekend', numerator: 0, denominator: 1 },
    { period: '2024Q2', group: 'V', numerator: 0, denominator: 0 },
    { period: '2024Q2', group: 'onbekend', numerator: 1, denominator: 1 },
  ]);
  return expectCounts(db, count, null, [
    { period: '2024Q1', numerator: 1, denominator: 3 },
    { period: '2024Q2', numerator: 1, denominator: 1 },
  ]);
});
