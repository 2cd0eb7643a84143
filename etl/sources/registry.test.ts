import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { recognise } from '../recognise.ts';
import { realFile } from './read-for-test.ts';
import { sources } from './registry.ts';

/** The real files by the kind they are recognised as; null is none. */
const kinds: readonly (readonly [kind: string | null, ...files: string[]])[] = [
  ['iwmo-ijw', 'iwmo/JW301.xml', 'iwmo/JW315.xml', 'iwmo/JW325.xml', 'iwmo/WMO301.xml', 'iwmo/WMO319.xml'],
  ['zorgned', 'backoffice/zorgned-jzd-aanvragen.json', 'backoffice/zorgned-leerlingenvervoer-aanvragen.json'],
  ['klantcontacten', 'backoffice/salesforce-contactmomenten.json'],
  ['iv3', 'iv3/iv3_2023_jaarrekening_alle_gemeenten.csv', 'iv3/iv3_2023_begroting_flevoland.csv'],
  ['iv3', 'iv3/iv3_2024_begroting_flevoland.csv', 'iv3/45012NED_TypedDataSet_PV24_2013_niet_nul.csv'],
  ['gemeentefonds', 'gemeentefonds/gf_SIUDU_S2024_2025_flevoland.tsv', 'gemeentefonds/gf_gewichten_S2024_2025.tsv'],
  ['gemeentefonds', 'gemeentefonds/gf_clusters_S2024_2025_flevoland.csv'],
  ['gemeentefonds', 'gemeentefonds/gf_volumina_S2024_2025_flevoland.tsv'],
  ['gemeenteklassen', 'iv3/gemeenteklassen_2025.tsv'],
  ['statline', 'cbs/84799NED_TypedDataSet_flevoland_nop.csv', 'cbs/mlz_wmo_naar_wlz_2020_flevoland.csv'],
  ['statline', 'cbs/Gezonde_levensverwachting__vanaf_1981_29012025_112744.csv'],
  ['statline', 'cbs/Regionale_kerncijfers_Nederland_11122025_133649_flevoland.csv'],
  ['statline', 'rivm/50140NED_TypedDataSet_22092025_192544.csv'],
  ['statline', 'rivm/ervarengezondheid_65plus_2020_gemeente_ggdregio.csv'],
  ['statline', 'rivm/gezondheidsmonitor_2022_ggdregio_85563NED_bewerkt.csv'],
  ['statline-codelijst', 'cbs/84799NED_DataProperties.json', 'cbs/84799NED_WijkenEnBuurten_flevoland_nop.csv'],
  ['statline-codelijst', 'cbs/v4_83765NED_Dimensions.json', 'cbs/v4_83765NED_MeasureCodes.json'],
  ['statline-codelijst', 'cbs/v4_83765NED_WijkenEnBuurtenCodes_nop.json', 'cbs/GM_naar_GGD_en_PV.csv'],
  ['statline-codelijst', 'iv3/45012NED_Categorie.json', 'iv3/45012NED_Verslagsoort.json'],
  ['iwmo-codelijst', 'iwmo/codelijsten_iwmo_ijw_3.2.csv'],
  [null, 'iv3/taakvelden_definities.md'],
];

test('every real file is recognised as what it is, by content', async (context) => {
  const files = kinds.flatMap(([kind, ...names]) => names.map((name) => ({ kind, path: realFile(name) })));
  if (files.some(({ path }) => path === null)) return context.skip();
  const found = await Promise.all(
    files.map(async ({ path }) => [basename(path ?? ''), (await recognise(path ?? '', sources)).source?.kind ?? null]),
  );
  expect(found).toEqual(files.map(({ kind, path }) => [basename(path ?? ''), kind]));
});

test('a kind is registered once', () => {
  expect(new Set(sources.map((source) => source.kind)).size).toBe(sources.length);
});
