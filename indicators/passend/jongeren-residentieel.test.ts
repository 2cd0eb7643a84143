import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { jongerenResidentieel } from './jongeren-residentieel.ts';

const verblijf = {
  wet: 'Jeugdwet',
  productcategorie: '44',
  productgroep: 'Verblijf',
  verblijf: true,
  toegewezen: '2023-01-01',
  start: '2023-02-01',
};

const given = {
  dekking: quarters('backoffice-voorzieningen', '2024Q1', '2024Q2'),
  traject: [
    { ...verblijf, persoon: 'anna', geboortejaar: 2010 },
    { ...verblijf, persoon: 'anna', geboortejaar: 2010, start: '2024-03-01' },
    { ...verblijf, persoon: 'bram', geboortejaar: 2006, einde: '2024-06-30', einde_delivery: 'd307', einde_row: 103 },
    { ...verblijf, persoon: 'cees', geboortejaar: 2010, einde: '2024-03-31' },
    { ...verblijf, persoon: 'dirk', geboortejaar: 2010, pleegzorg: true },
    { ...verblijf, persoon: 'eva', geboortejaar: 2010, verblijf: false },
    { ...verblijf, persoon: 'fem', geboortejaar: 1970, wet: 'Wmo' },
  ],
};

onBothEngines('a young person counts once, and pleegzorg and the Wmo are left out', given, async (db) => {
  const count = countOf(jongerenResidentieel);
  await expectRows(db, count, '2024Q1', [1, 2, 3, 103]);
  await expectCounts(db, count, 'leeftijd', [
    { period: '2024Q1', group: '0-17', numerator: 1 },
    { period: '2024Q1', group: '18-34', numerator: 1 },
    { period: '2024Q2', group: '0-17', numerator: 1 },
    { period: '2024Q2', group: '18-34', numerator: 0 },
  ]);
  return expectCounts(db, count, null, [
    { period: '2024Q1', numerator: 2 },
    { period: '2024Q2', numerator: 1 },
  ]);
});
