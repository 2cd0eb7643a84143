import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { vroegsignalering } from './vroegsignalering.ts';

const given = {
  dekking: quarters('vroegsignalering', '2024Q1', '2024Q2', '2024Q4'),
  vroegsignaal: [
    { persoon: 'anna', ontvangen: '2024-01-01', geslacht: 'V' },
    { persoon: 'anna', ontvangen: '2024-02-01', geslacht: 'V' },
    { persoon: 'bram', ontvangen: '2024-03-31', geslacht: 'M' },
    { persoon: 'cees', ontvangen: '2024-04-01' },
    { persoon: 'dirk', ontvangen: '2024-08-01', geslacht: 'M' },
  ],
};
const count = countOf(vroegsignalering);

onBothEngines('a resident with two signals counts once, and a signal on the last day counts', given, async (db) => {
  await expectRows(db, count, '2024Q1', [1, 2, 3]);
  return expectCounts(db, count, null, [
    { period: '2024Q1', n: 2, numerator: 2, denominator: null },
    { period: '2024Q2', n: 1, numerator: 1, denominator: null },
    { period: '2024Q4', n: 0, numerator: 0, denominator: null },
  ]);
});

onBothEngines('a resident whose sex the extract does not give stands under onbekend', given, (db) =>
  expectCounts(db, count, 'geslacht', [
    { period: '2024Q1', group: 'M', numerator: 1 },
    { period: '2024Q1', group: 'V', numerator: 1 },
    { period: '2024Q1', group: 'onbekend', numerator: 0 },
    { period: '2024Q2', group: 'M', numerator: 0 },
    { period: '2024Q2', group: 'V', numerator: 0 },
    { period: '2024Q2', group: 'onbekend', numerator: 1 },
    { period: '2024Q4', group: 'M', numerator: 0 },
    { period: '2024Q4', group: 'V', numerator: 0 },
    { period: '2024Q4', group: 'onbekend', numerator: 0 },
  ]),
);
