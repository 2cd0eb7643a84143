import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { gezondeLeefstijl } from './gezonde-leefstijl.ts';

const healthy = {
  jaar: 2024,
  leeftijd: 18,
  rookt: false,
  alcohol_binnen_richtlijn: true,
  groente_en_fruit: true,
  beweegrichtlijn: true,
  gezond_gewicht: true,
};
const given = {
  ggd_respondent: [
    { ...healthy, gewicht: 1 },
    { ...healthy, rookt: true, gewicht: 2 },
    { ...healthy, gezond_gewicht: false, gewicht: 5 },
    { ...healthy, beweegrichtlijn: null, gewicht: 8 },
    { ...healthy, rookt: true, beweegrichtlijn: null, gewicht: 16 },
  ],
  bevolking: [
    { jaar: 2024, leeftijd: 17, aantal: 700 },
    { jaar: 2024, leeftijd: 18, aantal: 600 },
    { jaar: 2024, leeftijd: 95, aantal: 40 },
    { jaar: 2023, leeftijd: 40, aantal: 5000 },
  ],
};

onBothEngines(
  'all five points must hold, and who left one open is out, also with a no elsewhere',
  given,
  async (db) => {
    await expectRows(db, countOf(gezondeLeefstijl), '2024', [1, 2, 3]);
    return expectCounts(db, countOf(gezondeLeefstijl, 'aandeel'), null, [
      { period: '2024', n: 3, numerator: 1, denominator: 8, stratumSize: 5, scale: null },
    ]);
  },
);

onBothEngines('the number stands for the residents of 18 and older of the same year', given, async (db) => {
  const count = countOf(gezondeLeefstijl);
  await expectCounts(db, count, 'leeftijd', [{ period: '2024', group: '18-34', n: 3, scale: 600 }]);
  await expectCounts(db, count, 'geslacht', []);
  return expectCounts(db, count, null, [{ period: '2024', numerator: 1, denominator: 8, scale: 640 }]);
});
