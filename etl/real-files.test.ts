import { expect, test } from 'vitest';
import { load } from './load.ts';
import { testWarehouse } from './load-for-test.ts';
import { realFile } from './sources/read-for-test.ts';
import { sources } from './sources/registry.ts';

test('the real files go through one load, unchanged: published figures in the marts, broken ones listed', async (context) => {
  const folders = ['iv3', 'cbs', 'rivm', 'iwmo', 'backoffice', 'gemeentefonds'].map((name) => realFile(name));
  const paths = folders.filter((path) => path !== null);
  if (paths.length < folders.length) return context.skip();
  using w = testWarehouse();
  const options = { gemeente: 'GM0171', strict: false, keepInvented: false };
  const { outcomes, published } = await load(paths, w.warehouse, sources, options, () => undefined);

  expect(published).not.toBeNull();
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'refused' ? [outcome] : []));
  expect(refused.map(({ file, rule }) => `${file.split('/').at(-1)} ${rule}`)).toEqual([
    'gemeenteklassen_2025.tsv niet-gebruikt',
    'JW315.xml te-veel-fouten',
    'salesforce-contactmomenten.json geen-uitkomst',
    'gf_SIUDU_S2024_2025_flevoland.tsv niet-gebruikt',
    'gf_clusters_S2024_2025_flevoland.csv niet-gebruikt',
    'gf_gewichten_S2024_2025.tsv niet-gebruikt',
    'gf_volumina_S2024_2025_flevoland.tsv niet-gebruikt',
  ]);
  expect(refused[1]?.problem).toContain('ToewijzingEinddatum is geen bestaande dag');

  // The jaarrekening 2023 of Noordoostpolder: taakveld 6 and 7.1 together 44.301 net (policy model, section 3).
  expect(
    await w.query(`select sum(lasten)::integer, sum(baten)::integer, sum(lasten - baten)::integer from iv3
      where gemeente = 'GM0171' and jaar = 2023 and verslagsoort = 'jaarrekening' and taakveld_plan is not null`),
  ).toEqual([[69_929, 25_628, 44_301]]);
  expect(
    await w.query(`select sum(lasten)::integer from iv3
      where gemeente like 'GM%' and jaar = 2023 and verslagsoort = 'jaarrekening' and taakveld like '6.%'`),
  ).toEqual([[33_046_492]]);
  expect(
    await w.query(`select waarde, jaar from cbs_cijfer
      where tabel = '50140NED' and gemeente = 'GM0171' and onderwerp = 'EnigszinsTotSterkEenzaam'`),
  ).toEqual([[55.3, 2024]]);
  // Start and stop of the real JW305 and JW307: 31 is "as agreed" under the Jeugdwet.
  expect(
    await w.query(`select traject_id, start, einde, volgens_plan from traject where gemeente = 'GM0363' order by 1`),
  ).toEqual([
    ['300201', '2026-04-03', '2026-07-17', true],
    ['300202', '2026-04-15', '2026-07-17', true],
  ]);
  expect(await w.query(`select count(*) from besluit where wet = 'Wmo' and besluit < aanvraag`)).toEqual([['0']]);
});
