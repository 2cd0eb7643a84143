import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { beterRedden } from './beter-redden.ts';

const asked = { enquete: 'clientervaring', vraag: 'beter_redden', jaar: 2024 };

onBothEngines(
  'Wmo and Jeugdwet are shown apart and together, and who does not know is left out',
  {
    enquete_antwoord: [
      { ...asked, wet: 'Wmo', antwoord: 'mee eens' },
      { ...asked, wet: 'Wmo', antwoord: 'mee oneens' },
      { ...asked, wet: 'Wmo', antwoord: 'neutraal' },
      { ...asked, wet: 'Jeugdwet', antwoord: 'helemaal mee eens' },
      { ...asked, wet: 'Jeugdwet', antwoord: 'weet niet' },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(beterRedden), '2024', [1, 2, 3, 4]);
    await expectCounts(db, countOf(beterRedden), null, [{ period: '2024', n: 4, numerator: 2, denominator: 4 }]);
    return expectCounts(db, countOf(beterRedden), 'wet', [
      { period: '2024', group: 'Jeugdwet', n: 1, numerator: 1, denominator: 1 },
      { period: '2024', group: 'Wmo', n: 3, numerator: 1, denominator: 3 },
    ]);
  },
);
