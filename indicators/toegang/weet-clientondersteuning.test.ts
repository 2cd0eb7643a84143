import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { weetClientondersteuning } from './weet-clientondersteuning.ts';

const asked = { enquete: 'clientervaring', vraag: 'weet_clientondersteuning', jaar: 2024 };

onBothEngines(
  'yes of those who said yes or no, per wet, and who did not answer is left out',
  {
    enquete_antwoord: [
      { ...asked, wet: 'Wmo', antwoord: 'ja' },
      { ...asked, wet: 'Wmo', antwoord: 'nee' },
      { ...asked, wet: 'Jeugdwet', antwoord: 'nee' },
      { ...asked, wet: 'Jeugdwet', antwoord: null },
    ],
  },
  async (db) => {
    const count = countOf(weetClientondersteuning);
    await expectRows(db, count, '2024', [1, 2, 3]);
    await expectCounts(db, count, null, [{ period: '2024', n: 3, numerator: 1, denominator: 3 }]);
    return expectCounts(db, count, 'wet', [
      { period: '2024', group: 'Jeugdwet', numerator: 0, denominator: 1 },
      { period: '2024', group: 'Wmo', numerator: 1, denominator: 2 },
    ]);
  },
);
