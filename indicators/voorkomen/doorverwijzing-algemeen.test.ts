import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { doorverwijzingAlgemeen } from './doorverwijzing-algemeen.ts';

const algemeen = { bestemming: 'algemene voorziening' };
const maatwerk = { bestemming: 'maatwerkvoorziening' };

const given = {
  dekking: quarters('loket-verwijzingen', '2024Q1', '2024Q2'),
  verwijzing: [
    { persoon: 'anna', datum: '2024-01-01', ...algemeen, wijk: 'Ens', geboortejaar: 1950, geslacht: 'V' },
    { persoon: 'anna', datum: '2024-03-31', ...algemeen, wijk: 'Ens', geboortejaar: 1950, geslacht: 'V' },
    { persoon: 'anna', datum: '2024-02-10', ...maatwerk, wijk: 'Ens', geboortejaar: 1950, geslacht: 'V' },
    { persoon: 'bram', datum: '2024-02-10', ...maatwerk, wijk: 'Bant', geboortejaar: 1990, geslacht: 'M' },
    { persoon: 'cees', datum: '2024-02-10', bestemming: 'eigen netwerk', wijk: 'Bant', geboortejaar: 1990 },
    { persoon: 'dirk', datum: '2024-04-01', ...algemeen, wijk: 'Bant', geboortejaar: 1990 },
    { persoon: 'dirk', datum: '2024-07-01', ...algemeen, wijk: 'Bant', geboortejaar: 1990 },
  ],
};
const count = countOf(doorverwijzingAlgemeen);

onBothEngines(
  'a resident counts once per quarter and destination, and eigen netwerk is left out',
  given,
  async (db) => {
    await expectRows(db, count, '2024Q1', [1, 2, 3, 4]);
    return expectCounts(db, count, null, [
      { period: '2024Q1', n: 3, numerator: 1, denominator: 3 },
      { period: '2024Q2', n: 1, numerator: 1, denominator: 1 },
    ]);
  },
);

onBothEngines('the share is broken down by wijk and by the age reached in the year', given, async (db) => {
  await expectCounts(db, count, 'wijk', [
    { period: '2024Q1', group: 'Bant', numerator: 0, denominator: 1 },
    { period: '2024Q1', group: 'Ens', numerator: 1, denominator: 2 },
    { period: '2024Q2', group: 'Bant', numerator: 1, denominator: 1 },
    { period: '2024Q2', group: 'Ens', numerator: 0, denominator: 0 },
  ]);
  return expectCounts(db, count, 'leeftijd', [
    { period: '2024Q1', group: '18-34', numerator: 0, denominator: 1 },
    { period: '2024Q1', group: '65-74', numerator: 1, denominator: 2 },
    { period: '2024Q2', group: '18-34', numerator: 1, denominator: 1 },
    { period: '2024Q2', group: '65-74', numerator: 0, denominator: 0 },
  ]);
});
