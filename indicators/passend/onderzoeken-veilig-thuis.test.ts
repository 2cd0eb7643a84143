import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { onderzoekenVeiligThuis } from './onderzoeken-veilig-thuis.ts';

const given = {
  dekking: quarters('veilig-thuis', '2024Q1', '2024Q2'),
  onderzoek_veilig_thuis: [
    { melding: '2024-01-02', start: '2024-03-31' },
    { melding: '2023-12-20', start: '2024-01-01' },
    { melding: '2024-03-20', start: '2024-04-01' },
    { melding: '2024-02-01', start: null },
    { gemeente: 'GM0034', melding: '2024-02-01', start: '2024-02-02' },
  ],
};

onBothEngines('an investigation counts on its start, and not for another gemeente', given, async (db) => {
  const count = countOf(onderzoekenVeiligThuis);
  await expectRows(db, count, '2024Q1', [1, 2]);
  return expectCounts(db, count, null, [
    { gemeente: 'GM0171', period: '2024Q1', numerator: 2 },
    { gemeente: 'GM0171', period: '2024Q2', numerator: 1 },
  ]);
});
