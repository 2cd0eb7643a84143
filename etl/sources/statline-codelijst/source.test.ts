import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readForTest, realFile } from '../read-for-test.ts';
import { statlineCodelijst } from './source.ts';

test.for([
  ['84799NED_DataProperties.json', 'WmoClienten_89', 'Wmo-cliënten'],
  ['84799NED_WijkenEnBuurten_flevoland_nop.csv', 'WK017101', 'Wijk 01 Emmeloord'],
  ['v4_83765NED_MeasureCodes.json', 'T001036', 'Aantal inwoners'],
  ['v4_83765NED_Dimensions.json', 'WijkenEnBuurten', 'Wijken en buurten'],
  ['v4_83765NED_WijkenEnBuurtenCodes_nop.json', 'WK017101', 'Wijk 01 Emmeloord'],
] as const)('the real %s tells what %s means', async ([name, code, title], context) => {
  const path = realFile('cbs', name);
  if (path === null) return context.skip();
  const text = readFileSync(path, 'utf8').slice(0, 65_536);
  expect(statlineCodelijst.recognises({ fileName: name, encoding: 'utf-8', text })).toBe(true);
  const { rows, rejects } = await readForTest(statlineCodelijst, path);
  expect(rejects).toEqual([]);
  expect(rows.find((row) => row['code'] === code)?.['titel']).toBe(title);
});

test('the real list of gemeenten tells the GGD region and the province of Noordoostpolder', async (context) => {
  const path = realFile('cbs', 'GM_naar_GGD_en_PV.csv');
  if (path === null) return context.skip();
  const { rows } = await readForTest(statlineCodelijst, path);
  expect(rows.filter((row) => row['code'] === 'GM0171').map((row) => row['ouder'])).toEqual(['GG2209', 'PV24']);
});
