import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { planSamen } from './plan-samen.ts';

const asked = { enquete: 'planbetrokkenen', vraag: 'samen_gemaakt', jaar: 2025 };

onBothEngines(
  "'mee oneens' is a no, and 'weet niet' is left out",
  {
    enquete_antwoord: [
      { ...asked, antwoord: 'helemaal mee eens' },
      { ...asked, antwoord: 'mee eens' },
      { ...asked, antwoord: 'mee oneens' },
      { ...asked, antwoord: 'weet niet' },
      { ...asked, antwoord: 'mee eens', vraag: 'vertrouwen_in_plan' },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(planSamen), '2025', [1, 2, 3]);
    return expectCounts(db, countOf(planSamen), null, [{ period: '2025', n: 3, numerator: 2, denominator: 3 }]);
  },
);
