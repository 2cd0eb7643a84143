import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { besluitenOpTijd } from './besluiten-op-tijd.ts';

const given = {
  dekking: quarters('backoffice-voorzieningen', '2024Q1', '2024Q2'),
  besluit: [
    // 4 February 2024 plus 56 days is 31 March.
    { melding: '2024-02-04', besluit: '2024-03-31', resultaat: 'toegekend' },
    { melding: '2024-02-04', besluit: '2024-04-01', resultaat: 'afgewezen' },
    { melding: '2024-02-04', resultaat: 'in behandeling' },
    { melding: '2024-02-04', besluit: null, resultaat: 'ingetrokken' },
    { melding: '2024-02-04', besluit: '2024-02-10', resultaat: 'toegekend', wet: 'Jeugdwet' },
    { melding: null, aanvraag: '2024-02-04', besluit: '2024-02-10', resultaat: 'toegekend' },
    { melding: '2024-02-05', besluit: '2024-02-06', resultaat: 'toegekend', wijk: 'Nagele' },
  ],
};

onBothEngines('T01 counts a besluit on day 56 as in time, on day 57 and none at all as late', given, async (db) => {
  await expectRows(db, countOf(besluitenOpTijd), '2024Q1', [1, 2, 3]);
  return expectCounts(db, countOf(besluitenOpTijd), null, [
    { period: '2024Q1', numerator: 1, denominator: 3, n: 3 },
    { period: '2024Q2', numerator: 1, denominator: 1, n: 1 },
  ]);
});

onBothEngines('T01 by wijk has a row for every wijk in every covered quarter', given, (db) =>
  expectCounts(db, countOf(besluitenOpTijd), 'wijk', [
    { period: '2024Q1', group: 'Nagele', numerator: 0, denominator: 0 },
    { period: '2024Q1', group: 'onbekend', numerator: 1, denominator: 3 },
    { period: '2024Q2', group: 'Nagele', numerator: 1, denominator: 1 },
    { period: '2024Q2', group: 'onbekend', numerator: 0, denominator: 0 },
  ]),
);
