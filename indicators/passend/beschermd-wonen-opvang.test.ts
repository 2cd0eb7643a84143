import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { beschermdWonenOpvang } from './beschermd-wonen-opvang.ts';

const traject = {
  wet: 'Wmo',
  productgroep: 'Beschermd wonen en opvang',
  toegewezen: '2023-01-01',
  start: '2023-02-01',
};

const given = {
  dekking: quarters('backoffice-voorzieningen', '2024Q1', '2024Q2'),
  traject: [
    { ...traject, persoon: 'anna', productcategorie: '15' },
    { ...traject, persoon: 'anna', productcategorie: '16', einde: '2024-04-01' },
    { ...traject, persoon: 'bram', productcategorie: '18', start: '2024-03-31' },
    {
      ...traject,
      persoon: 'cees',
      productcategorie: '17',
      einde: '2024-06-30',
      start_delivery: 'd305',
      start_row: 104,
    },
    { ...traject, persoon: 'dirk', productcategorie: '15', einde: '2024-03-31' },
    { ...traject, persoon: 'eva', productcategorie: '02' },
    { ...traject, persoon: 'fem', productcategorie: '15', start: null },
  ],
};

onBothEngines('a resident with both counts once in the total and once in each', given, async (db) => {
  await expectRows(db, countOf(beschermdWonenOpvang), '2024Q1', [1, 2, 3, 4, 104]);
  await expectCounts(db, countOf(beschermdWonenOpvang, 'beschermd-wonen'), null, [
    { period: '2024Q1', numerator: 2 },
    { period: '2024Q2', numerator: 2 },
  ]);
  await expectCounts(db, countOf(beschermdWonenOpvang, 'opvang'), null, [
    { period: '2024Q1', numerator: 2 },
    { period: '2024Q2', numerator: 0 },
  ]);
  return expectCounts(db, countOf(beschermdWonenOpvang), null, [
    { period: '2024Q1', numerator: 3 },
    { period: '2024Q2', numerator: 2 },
  ]);
});
