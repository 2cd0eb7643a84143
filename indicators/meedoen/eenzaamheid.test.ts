import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { eenzaamheid } from './eenzaamheid.ts';

const given = {
  ggd_respondent: [
    { jaar: 2022, leeftijd: 40, eenzaamheidsscore: 2, gewicht: 1 },
    { jaar: 2022, leeftijd: 40, eenzaamheidsscore: 3, gewicht: 2 },
    { jaar: 2022, leeftijd: 40, eenzaamheidsscore: 8, gewicht: 4 },
    { jaar: 2022, leeftijd: 40, eenzaamheidsscore: 9, gewicht: 8 },
    { jaar: 2022, leeftijd: 40, eenzaamheidsscore: 11, gewicht: 16 },
    { jaar: 2022, leeftijd: 40, eenzaamheidsscore: null, gewicht: 32 },
  ],
};

onBothEngines('a score of 3 is lonely and a score of 2 is not', given, async (db) => {
  await expectRows(db, countOf(eenzaamheid), '2022', [1, 2, 3, 4, 5]);
  return expectCounts(db, countOf(eenzaamheid), null, [{ period: '2022', n: 5, numerator: 30, denominator: 31 }]);
});

onBothEngines('moderate runs from 3 to 8', given, (db) =>
  expectCounts(db, countOf(eenzaamheid, 'matig'), null, [{ period: '2022', numerator: 6, denominator: 31 }]),
);

onBothEngines('severe starts at 9 and takes in very severe', given, (db) =>
  expectCounts(db, countOf(eenzaamheid, 'ernstig'), null, [{ period: '2022', numerator: 24, denominator: 31 }]),
);
