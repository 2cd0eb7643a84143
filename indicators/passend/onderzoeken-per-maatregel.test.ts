import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { onderzoekenPerMaatregel } from './onderzoeken-per-maatregel.ts';

const kinds = ['veilig-thuis', 'huisverboden', 'inbewaringstellingen', 'ondertoezichtstellingen'];

const given = {
  dekking: [...kinds.flatMap((kind) => quarters(kind, '2024Q1', '2024Q2')), ...quarters('veilig-thuis', '2024Q3')],
  onderzoek_veilig_thuis: [
    { melding: '2024-01-02', start: '2024-03-31' },
    { melding: '2024-01-02', start: '2024-02-01' },
    { melding: '2024-01-02', start: null },
    { melding: '2024-04-02', start: '2024-05-01' },
    { melding: '2024-07-02', start: '2024-08-01' },
  ],
  huisverbod: [{ opgelegd: '2024-01-01', verlengd: true }],
  inbewaringstelling: [
    { datum: '2024-02-01', wet: 'Wzd' },
    { datum: '2024-02-01', wet: 'Wvggz' },
    { datum: '2024-05-01', wet: 'Wvggz' },
  ],
  ondertoezichtstelling: [
    { persoon: 'anna', soort: 'OTS', start: '2024-03-31' },
    { persoon: 'bram', soort: 'VOTS', start: '2024-03-01' },
    { persoon: 'cees', soort: 'OTS', start: '2023-03-01' },
  ],
};

onBothEngines('a quarter without measures keeps its investigations and has no ratio', given, async (db) => {
  const count = countOf(onderzoekenPerMaatregel);
  await expectRows(db, count, '2024Q2', [4]);
  return expectCounts(db, count, null, [
    { period: '2024Q1', n: 6, numerator: 2, denominator: 4 },
    { period: '2024Q2', n: 1, numerator: 1, denominator: 0 },
  ]);
});
