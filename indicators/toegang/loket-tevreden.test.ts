import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { loketTevreden } from './loket-tevreden.ts';

const asked = { enquete: 'loketbezoek', vraag: 'tevredenheid', jaar: 2025 };

onBothEngines(
  "'tevreden' counts and 'neutraal' does not, per quarter, and who does not know is left out",
  {
    enquete_antwoord: [
      { ...asked, kwartaal: 1, antwoord: 'zeer tevreden' },
      { ...asked, kwartaal: 1, antwoord: 'tevreden' },
      { ...asked, kwartaal: 1, antwoord: 'neutraal' },
      { ...asked, kwartaal: 1, antwoord: 'weet niet' },
      { ...asked, kwartaal: 2, antwoord: 'zeer ontevreden' },
      { ...asked, kwartaal: 2, antwoord: null },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(loketTevreden), '2025Q1', [1, 2, 3]);
    return expectCounts(db, countOf(loketTevreden), null, [
      { period: '2025Q1', n: 3, numerator: 2, denominator: 3 },
      { period: '2025Q2', n: 1, numerator: 0, denominator: 1 },
    ]);
  },
);
