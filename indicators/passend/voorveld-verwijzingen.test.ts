import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { voorveldVerwijzingen } from './voorveld-verwijzingen.ts';

const contact = { kanaal: 'balie', domein: 'Wmo', doorgegeven: false };

const given = {
  dekking: quarters('loket-contacten', '2024Q1', '2024Q2'),
  contact: [
    { ...contact, persoon: 'anna', datum: '2024-01-01', uitkomst: 'eigen netwerk', wijk: 'Ens' },
    { ...contact, persoon: 'anna', datum: '2024-03-31', uitkomst: 'algemene voorziening', wijk: 'Ens' },
    { ...contact, persoon: 'bram', datum: '2024-02-01', uitkomst: 'aanvraag maatwerk', wijk: 'Bant' },
    { ...contact, persoon: null, datum: '2024-02-01', uitkomst: 'algemene voorziening' },
    { ...contact, persoon: 'cees', datum: '2023-12-31', uitkomst: 'algemene voorziening', wijk: 'Bant' },
  ],
};

onBothEngines('every contact counts as a question, and a request for maatwerk is left out', given, async (db) => {
  const count = countOf(voorveldVerwijzingen);
  await expectRows(db, count, '2024Q1', [1, 2, 4]);
  await expectCounts(db, count, 'wijk', [
    { period: '2024Q1', group: 'Bant', numerator: 0 },
    { period: '2024Q1', group: 'Ens', numerator: 2 },
    { period: '2024Q1', group: 'onbekend', numerator: 1 },
    { period: '2024Q2', group: 'Bant', numerator: 0 },
    { period: '2024Q2', group: 'Ens', numerator: 0 },
    { period: '2024Q2', group: 'onbekend', numerator: 0 },
  ]);
  return expectCounts(db, count, null, [
    { period: '2024Q1', numerator: 3 },
    { period: '2024Q2', numerator: 0 },
  ]);
});
