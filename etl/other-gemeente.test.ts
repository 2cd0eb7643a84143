import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from './check.ts';
import { testWarehouse } from './load-for-test.ts';
import { outcomeLines } from './outcome.ts';
import { sources } from './sources/registry.ts';

const message = (receiver: string): string => `<m:Bericht xmlns:m="http://www.istandaarden.nl/iwmo/3_2/wmo305/schema"
 xmlns:b="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema"><m:Header><m:BerichtCode>418</m:BerichtCode>
<m:Afzender>42420001</m:Afzender><m:Ontvanger>${receiver}</m:Ontvanger><m:BerichtIdentificatie><b:Identificatie>1</b:Identificatie>
<b:Dagtekening>2024-03-01</b:Dagtekening></m:BerichtIdentificatie></m:Header><m:Client><m:Bsn>999900006</m:Bsn><m:Geboortedatum>
<b:Datum>1967-08-13</b:Datum></m:Geboortedatum><m:Geslacht>2</m:Geslacht><m:StartProducten><m:StartProduct>
<m:ToewijzingNummer>1</m:ToewijzingNummer><m:Product><b:Categorie>02</b:Categorie></m:Product>
<m:Begindatum>2024-02-05</m:Begindatum><m:StatusAanlevering>1</m:StatusAanlevering></m:StartProduct></m:StartProducten></m:Client></m:Bericht>`;
const iv3 = (...names: string[]): string =>
  ['Gemeenten;Taakveld;Baten;Lasten', ...names.map((name) => `${name};6.3 Inkomensregelingen;1.0;2.0`)].join('\n');
const told = 'geen rij van GM0171, wel van';

it('of a file about other gemeenten alone the report says that nothing of it counts here', async () => {
  using w = testWarehouse();
  const folder = w.write({
    'iv3_2023_jaarrekening.csv': iv3('Diemen'),
    'iv3_2022_jaarrekening.csv': iv3('Diemen', 'Noordoostpolder'),
    'iv3_2021_jaarrekening.csv': iv3('Nederland'),
    'other.xml': message('0384'),
    'own.xml': message('0171'),
  });
  const outcomes = await check([folder], 'GM0171', sources, () => undefined);
  const lines = Object.fromEntries(outcomes.map((one) => [one.file.split('/').at(-1), outcomeLines(one).join('\n')]));
  expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'accepted'));
  expect(lines['iv3_2023_jaarrekening.csv']).toContain(`${told} GM0384. Voor de cijfers van GM0171 telt`);
  expect(lines['other.xml']).toContain(`${told} GM0384.`);
  for (const name of ['iv3_2022_jaarrekening.csv', 'iv3_2021_jaarrekening.csv', 'own.xml'])
    expect(lines[name]).not.toContain(told);
});

const violence = (...codes: string[]): string =>
  ['Onderzoeksnummer;Gemeentecode;Datum melding;Start onderzoek;Afronding onderzoek;Uitkomst']
    .concat(codes.map((code, index) => `V${index};${code};01-03-2024;;;`))
    .join('\n');
const youth = (...codes: string[]): string =>
  ['BSN;Geboortedatum;Geslacht;Gemeentecode;Verwijzer;Hulpvorm;Crisis;Datum aanvang;Datum einde;Reden beëindiging']
    .concat(codes.map((code, index) => `999999999;20120131;M;${code};01;02;01;2025020${index + 1};20250630;01`))
    .join('\n');

it.for([
  ['veilig-thuis.csv', violence('GM0034', '50'), violence('0034', '171')],
  ['jeugd.csv', youth('0034', '0050'), youth('0034', '8302AA')],
] as const)('so it does of %s, unless a row is of this gemeente or does not say', async ([name, others, own]) => {
  using w = testWarehouse();
  for (const [text, expected] of [
    [others, [`${told} GM0034, GM0050. Voor de cijfers`]],
    [own, []],
  ] as const) {
    const folder = w.write({ [name]: text });
    const [outcome] = await check([join(folder, name)], 'GM0171', sources, () => undefined);
    const lines = outcome === undefined ? '' : outcomeLines(outcome).join('\n');
    expect(outcome?.status).toBe('accepted');
    for (const one of expected) expect(lines).toContain(one);
    expect(lines.includes(told)).toBe(expected.length > 0);
  }
});
