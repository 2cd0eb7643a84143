import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { wistWaarHulp } from './wist-waar-hulp.ts';

const asked = { enquete: 'clientervaring', vraag: 'wist_waar_hulp', jaar: 2024 };

onBothEngines(
  "'mee eens' counts and 'neutraal' does not; no answer, 'weet niet' and another question are left out",
  {
    enquete_antwoord: [
      { ...asked, antwoord: 'helemaal mee eens' },
      { ...asked, antwoord: 'mee eens' },
      { ...asked, antwoord: 'neutraal' },
      { ...asked, antwoord: 'helemaal mee oneens' },
      { ...asked, antwoord: 'weet niet' },
      { ...asked, antwoord: 'niet van toepassing' },
      { ...asked, antwoord: null },
      { ...asked, antwoord: 'mee eens', vraag: 'beter_redden' },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(wistWaarHulp), '2024', [1, 2, 3, 4]);
    return expectCounts(db, countOf(wistWaarHulp), null, [{ period: '2024', n: 4, numerator: 2, denominator: 4 }]);
  },
);
