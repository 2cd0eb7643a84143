import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { planVerwachting } from './plan-verwachting.ts';

const asked = { enquete: 'planbetrokkenen', vraag: 'weet_wat_verwacht_wordt', jaar: 2024 };

onBothEngines(
  "'mee eens' counts and 'neutraal' does not, and who did not answer is left out",
  {
    enquete_antwoord: [
      { ...asked, antwoord: 'mee eens' },
      { ...asked, antwoord: 'neutraal' },
      { ...asked, antwoord: null },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(planVerwachting), '2024', [1, 2]);
    return expectCounts(db, countOf(planVerwachting), null, [{ period: '2024', n: 2, numerator: 1, denominator: 2 }]);
  },
);
