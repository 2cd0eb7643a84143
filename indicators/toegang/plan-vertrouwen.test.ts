import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { planVertrouwen } from './plan-vertrouwen.ts';

const asked = { enquete: 'planbetrokkenen', vraag: 'vertrouwen_in_plan' };

onBothEngines(
  'a year in which nobody trusts the plan is a share of zero, and the same answer to another survey is left out',
  {
    enquete_antwoord: [
      { ...asked, jaar: 2023, antwoord: 'helemaal mee oneens' },
      { ...asked, jaar: 2023, antwoord: 'niet van toepassing' },
      { ...asked, jaar: 2024, antwoord: 'helemaal mee eens' },
      { ...asked, jaar: 2024, antwoord: 'mee eens', enquete: 'clientervaring' },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(planVertrouwen), '2023', [1]);
    return expectCounts(db, countOf(planVertrouwen), null, [
      { period: '2023', n: 1, numerator: 0, denominator: 1 },
      { period: '2024', n: 1, numerator: 1, denominator: 1 },
    ]);
  },
);
