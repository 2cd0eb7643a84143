import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check } from './check.ts';
import { sources } from './sources/registry.ts';

const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const checked = async (name: string) => {
  const [outcome] = await check([join(folder, name)], 'GM0171', sources, () => undefined);
  rmSync(join(folder, name));
  return outcome;
};
const given = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return checked(name);
};
/** A file of 200 MB that goes on with the same bytes. */
const endless = (name: string, begin: string, filler: string) => {
  const file = openSync(join(folder, name), 'w');
  writeSync(file, begin);
  const megabyte = Buffer.alloc(1024 * 1024, filler);
  for (let written = 0; written < 200; written += 1) writeSync(file, megabyte);
  closeSync(file);
  return checked(name);
};

const head = 'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst';
const message = (body: string, before = ''): string =>
  `<?xml version="1.0"?>\n${before}<m:Bericht xmlns:m="http://www.istandaarden.nl/iwmo/3_2/wmo301/schema">\n${body}`;

test('a line of 200 MB in a table is refused with its place', async () => {
  expect(await endless('line.csv', `${head}\nB1;Wmo;;02-01-2024;;\nB2;`, 'a')).toMatchObject({
    rule: 'regel-te-lang',
    line: 3,
  });
  expect(await endless('semicolons.csv', `${head}\n`, 'é;')).toMatchObject({ rule: 'regel-te-lang', line: 2 });
});

test('a text of 200 MB in a message is refused with its place', async () => {
  expect(await endless('text.xml', message('<m:Header><m:Afzender>'), '1')).toMatchObject({
    rule: 'xml-te-lang',
    line: 3,
  });
});

test('a JSON file that is too large to read whole is refused before it is read', async () => {
  const file = openSync(join(folder, 'big.json'), 'w');
  writeSync(file, '{"_embedded": {"aanvraag": [');
  for (let written = 0; written < 257; written += 1) writeSync(file, Buffer.alloc(1024 * 1024, ' '));
  closeSync(file);
  expect(await checked('big.json')).toMatchObject({ rule: 'te-groot' });
});

test('an entity bomb is refused at its DOCTYPE, and an entity of nowhere as broken', async () => {
  const bomb = `<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>\n`;
  expect(await given('bomb.xml', message('<m:Header>&c;</m:Header></m:Bericht>', bomb))).toMatchObject({
    rule: 'xml-doctype',
    line: 2,
  });
  expect(await given('bomb.txt', `<?xml version="1.0"?>${bomb}<b>&c;</b>`)).toMatchObject({ rule: 'xml-doctype' });
  expect(await given('entity.xml', message('<m:Header>&c;</m:Header></m:Bericht>'))).toMatchObject({
    rule: 'xml-ongeldig',
    line: 3,
  });
});

test('XML that is nested without end is refused', async () => {
  expect(await given('deep.xml', message('<m:Header>'.repeat(100_000)))).toMatchObject({ rule: 'xml-te-diep' });
});

test('NUL bytes are refused with the line, in every format, and in a file that is nothing else', async () => {
  expect(await given('nul.csv', `${head}\nB1;Wmo;;02-01-2024;;\nB2;Wm\0o;;;;\n`)).toMatchObject({
    rule: 'nul-teken',
    line: 3,
  });
  expect(await given('nul.xml', message('<m:Header>\0</m:Header></m:Bericht>'))).toMatchObject({ rule: 'nul-teken' });
  const file = openSync(join(folder, 'hole.json'), 'w');
  // Two gigabytes, of which the first NUL says enough.
  ftruncateSync(file, 2 * 1024 * 1024 * 1024);
  closeSync(file);
  expect(await checked('hole.json')).toMatchObject({ rule: 'nul-teken', line: 1 });
});

test('a file that was cut off is refused wherever the cut fell', async () => {
  const csv = `${head}\nBé1;Wmo;BS1;02-01-2024;;\nBé2;Wmo;BS2;02-01-2024;;\n`;
  for (const cut of ['Bé2;Wmo;BS2;02-0', 'Bé2;Wm', 'B\xc3'])
    expect(
      await given(
        'cut.csv',
        Buffer.concat([Buffer.from(csv.slice(0, csv.indexOf('Bé2'))), Buffer.from(cut, 'latin1')]),
      ),
    ).toMatchObject({ status: 'refused' });
  const xml = message('<m:Header><m:Afzender>0171</m:Afzender></m:Header></m:Bericht>');
  for (const length of [xml.length - 3, xml.length - 20, 60])
    expect(await given('cut.xml', xml.slice(0, length))).toMatchObject({ rule: 'xml-ongeldig' });
  expect(await given('cut.json', '{"_embedded": {"aanvraag": [\n{"identificatie": "1"')).toMatchObject({
    rule: 'json-ongeldig',
    line: 2,
  });
});

test('a pipe that nobody writes to is refused, and not waited for', async () => {
  expect(spawnSync('mkfifo', [join(folder, 'pipe.csv')]).status).toBe(0);
  expect(await checked('pipe.csv')).toMatchObject({ status: 'refused', rule: 'geen-bestand' });
});

test.for([
  ['a PDF', '%PDF-1.7\n', 'een PDF'],
  ['a picture', '\x89PNG\r\n\x1a\n', 'een afbeelding'],
  ['a file of SPSS', '$FL2@(#) SPSS DATA FILE\0', 'SPSS (.sav)'],
  ['a CSV that was packed with gzip', '\x1f\x8b\x08\0', 'gzip'],
  ['an archive of 7-Zip', "7z\xbc\xaf'\x1c\0", '7-Zip'],
] as const)('%s is refused by its name', async ([, begin, named]) => {
  expect(await given('uitvoer.csv', Buffer.from(begin, 'latin1'))).toMatchObject({
    rule: 'ander-formaat',
    problem: expect.stringContaining(named),
  });
});
