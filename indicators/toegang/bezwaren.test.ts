import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { bezwaren } from './bezwaren.ts';

const given = {
  dekking: [
    ...quarters('bezwaren', '2024Q1', '2024Q2', '2024Q3'),
    ...quarters('backoffice-voorzieningen', '2024Q1', '2024Q2'),
  ],
  bezwaar: [
    { wet: 'Wmo', ontvangen: '2024-03-31' },
    { wet: 'Jeugdwet', ontvangen: '2024-01-01', uitkomst: 'ingetrokken' },
    { wet: 'Participatiewet', ontvangen: '2024-02-01' },
    { wet: 'Wmo', ontvangen: '2024-04-01' },
    { wet: 'Wmo', ontvangen: '2023-12-31' },
  ],
  besluit: [
    { wet: 'Wmo', besluit: '2024-03-31', resultaat: 'toegekend' },
    { wet: 'Wmo', besluit: '2024-01-01', resultaat: 'afgewezen' },
    { wet: 'Jeugdwet', besluit: '2024-02-01', resultaat: 'toegekend' },
    { wet: 'Jeugdwet', besluit: null, aanvraag: '2024-02-01' },
    { wet: 'Wmo', besluit: '2024-02-01', resultaat: 'ingetrokken' },
  ],
};

onBothEngines('every objection counts in the quarter it was received', given, async (db) => {
  const count = countOf(bezwaren);
  await expectRows(db, count, '2024Q1', [1, 2, 3]);
  return expectCounts(db, count, null, [
    { period: '2024Q1', numerator: 3 },
    { period: '2024Q2', numerator: 1 },
    { period: '2024Q3', numerator: 0 },
  ]);
});

onBothEngines(
  'against beschikkingen only Wmo and Jeugdwet count, and an undecided or withdrawn request is none',
  given,
  async (db) => {
    const count = countOf(bezwaren, 'per-100-beschikkingen');
    await expectCounts(db, count, 'wet', [
      { period: '2024Q1', group: 'Jeugdwet', numerator: 1, denominator: 1 },
      { period: '2024Q1', group: 'Wmo', numerator: 1, denominator: 2 },
      { period: '2024Q2', group: 'Jeugdwet', numerator: 0, denominator: 0 },
      { period: '2024Q2', group: 'Wmo', numerator: 1, denominator: 0 },
    ]);
    return expectCounts(db, count, null, [
      { period: '2024Q1', n: 5, numerator: 2, denominator: 3 },
      { period: '2024Q2', n: 1, numerator: 1, denominator: 0 },
    ]);
  },
);
