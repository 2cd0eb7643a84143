import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { schuldhulptrajectenNieuw } from './schuldhulptrajecten-nieuw.ts';

const given = {
  dekking: quarters('schulddienstverlening', '2024Q1', '2024Q2'),
  schuldhulptraject: [
    { persoon: 'anna', aanmelding: '2024-01-02', start: '2024-03-31' },
    { persoon: 'anna', aanmelding: '2023-11-01', start: '2024-01-01', einde: '2024-02-01' },
    { persoon: 'bram', aanmelding: '2024-03-15', start: '2024-04-01' },
    { persoon: 'cees', aanmelding: '2024-03-15', start: null },
  ],
};

onBothEngines('a trajectory counts on its start, and an application alone does not', given, async (db) => {
  const count = countOf(schuldhulptrajectenNieuw);
  await expectRows(db, count, '2024Q1', [1, 2]);
  return expectCounts(db, count, null, [
    { period: '2024Q1', numerator: 2 },
    { period: '2024Q2', numerator: 1 },
  ]);
});
