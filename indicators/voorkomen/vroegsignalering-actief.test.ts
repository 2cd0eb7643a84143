import { countOf } from '../test/count-of.ts';
import { expectCounts } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { vroegsignaleringActief } from './vroegsignalering-actief.ts';

const given = {
  dekking: quarters('vroegsignalering', '2024Q1', '2024Q2'),
  vroegsignaal: [
    { persoon: 'anna', ontvangen: '2024-01-05', contactpoging: '2024-01-10' },
    { persoon: 'anna', ontvangen: '2024-02-05', contactpoging: '2024-03-31' },
    { persoon: 'bram', ontvangen: '2024-03-25', contactpoging: '2024-04-02' },
    { persoon: 'cees', ontvangen: '2024-03-25', contactpoging: null },
    { persoon: 'dirk', ontvangen: '2024-06-30', contactpoging: '2024-07-01' },
  ],
};

onBothEngines('a resident counts in the quarter of the contact attempt, once', given, (db) =>
  expectCounts(db, countOf(vroegsignaleringActief), null, [
    { period: '2024Q1', numerator: 1 },
    { period: '2024Q2', numerator: 1 },
  ]),
);

onBothEngines('the share follows the residents with a signal in the quarter, also past its end', given, (db) =>
  expectCounts(db, countOf(vroegsignaleringActief, 'aandeel-van-signalen'), null, [
    { period: '2024Q1', numerator: 2, denominator: 3 },
    { period: '2024Q2', numerator: 1, denominator: 1 },
  ]),
);
