import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { toegangNietBelemmerend } from './toegang-niet-belemmerend.ts';

const asked = { enquete: 'clientervaring', vraag: 'toegang_niet_belemmerend' };

onBothEngines(
  'each survey year stands alone, and an answer outside the scale of the question is left out',
  {
    enquete_antwoord: [
      { ...asked, jaar: 2023, antwoord: 'mee oneens' },
      { ...asked, jaar: 2024, antwoord: 'mee eens', leeftijdsgroep: '75+' },
      { ...asked, jaar: 2024, antwoord: 'neutraal', leeftijdsgroep: '75+' },
      { ...asked, jaar: 2024, antwoord: 'helemaal mee eens', leeftijdsgroep: null },
      { ...asked, jaar: 2024, antwoord: 'niet van toepassing', leeftijdsgroep: '75+' },
    ],
  },
  async (db) => {
    const count = countOf(toegangNietBelemmerend);
    await expectRows(db, count, '2024', [2, 3, 4]);
    await expectCounts(db, count, null, [
      { period: '2023', n: 1, numerator: 0, denominator: 1 },
      { period: '2024', n: 3, numerator: 2, denominator: 3 },
    ]);
    return expectCounts(db, count, 'leeftijd', [
      { period: '2023', group: 'onbekend', numerator: 0, denominator: 1 },
      { period: '2024', group: '75+', numerator: 1, denominator: 2 },
      { period: '2024', group: 'onbekend', numerator: 1, denominator: 1 },
    ]);
  },
);
