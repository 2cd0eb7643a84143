import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check } from '../check.ts';
import { sources } from '../sources/registry.ts';
import { archiveForTest, type PartForTest } from './archive-for-test.ts';
import { partsForTest } from './workbook-for-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'bad-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

const checked = async (content: Buffer) => {
  const path = join(folder, 'bezwaren.xlsx');
  writeFileSync(path, content);
  const [outcome] = await check([path], 'GM0171', sources, () => undefined);
  return outcome;
};

const parts = partsForTest([
  {
    rows: {
      1: ['Bezwaarnummer', 'Wet', 'Beschikkingnummer', 'Datum ontvangst', 'Datum beslissing', 'Uitkomst'],
      2: ['B1', 'Wmo', null, { day: 45_293 }, null, null],
    },
  },
]);
const sound = archiveForTest(parts);
const sheetPart = 'xl/worksheets/sheet1.xml';
const withSheet = (change: (part: PartForTest) => PartForTest): Buffer =>
  archiveForTest(parts.map((part) => (part.name === sheetPart ? change(part) : part)));
const sheetXml = (inner: string): Buffer => withSheet((part) => ({ ...part, data: inner }));
const oldOffice = (inner: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), Buffer.from(inner, 'utf16le')]);

test('the sound workbook is accepted', async () => {
  expect(await checked(sound)).toMatchObject({ status: 'accepted', rowsRead: 1 });
});

test.for<[string, Buffer, string, RegExp]>([
  [
    'a part that grows a thousandfold',
    archiveForTest([...parts, { name: 'xl/media/a.bin', data: Buffer.alloc(30_000_000) }]),
    'archief-te-groot',
    /groeit/,
  ],
  [
    'thousands of parts',
    archiveForTest([...parts, ...Array.from({ length: 5_000 }, (_, index) => ({ name: `xl/a${index}`, data: '' }))]),
    'archief-te-groot',
    /onderdelen/,
  ],
  [
    'a part that is larger than the archive says',
    withSheet((part) => ({ ...part, told: { size: 100 } })),
    'werkmap-beschadigd',
    /groter of kleiner/,
  ],
  [
    'a part that is not what was packed',
    withSheet((part) => ({ ...part, told: { crc: 1 } })),
    'werkmap-beschadigd',
    /veranderd/,
  ],
  ['a part twice', archiveForTest([...parts, { name: sheetPart, data: '' }]), 'werkmap-beschadigd', /twee keer/],
  [
    'a part behind a password',
    withSheet((part) => ({ ...part, told: { flags: 1 } })),
    'werkmap-versleuteld',
    /wachtwoord/,
  ],
  [
    'a name that points outside',
    archiveForTest([...parts, { name: '../../etc/passwd', data: '' }]),
    'archief-pad',
    /buiten/,
  ],
  ['an absolute name', archiveForTest([...parts, { name: '/etc/passwd', data: '' }]), 'archief-pad', /buiten/],
  ['an archive of archives', archiveForTest([{ name: 'bezwaren.xlsx', data: sound }]), 'archief', /zip-archief/],
  ['an archive without parts', archiveForTest([]), 'archief', /zip-archief/],
  [
    'a sheet of LibreOffice',
    archiveForTest([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', data: '' },
    ]),
    'werkmap-oud',
    /LibreOffice/,
  ],
  [
    'a binary workbook',
    archiveForTest([
      {
        name: '_rels/.rels',
        data: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      },
    ]),
    'werkmap-oud',
    /xlsb/,
  ],
  [
    'a text document',
    archiveForTest([
      {
        name: '_rels/.rels',
        data: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      },
    ]),
    'archief',
    /geen Excel/,
  ],
  ['the old format of Excel', oldOffice('Workbook'), 'werkmap-oud', /\.xls/],
  ['a workbook behind a password', oldOffice('EncryptedPackage'), 'werkmap-versleuteld', /wachtwoord/],
  [
    'a missing sheet',
    archiveForTest(parts.filter(({ name }) => name !== sheetPart)),
    'werkmap-beschadigd',
    /ontbreekt/,
  ],
  ['a DOCTYPE', sheetXml('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'), 'werkmap-beschadigd', /DOCTYPE/],
  [
    'an entity of nowhere',
    sheetXml('<worksheet><row><c t="str"><v>&b;</v></c></row></worksheet>'),
    'werkmap-beschadigd',
    /onbekend teken/,
  ],
  ['tags that do not fit', sheetXml('<worksheet><row></c></worksheet>'), 'werkmap-beschadigd', /horen niet bij elkaar/],
  [
    'a tag that swallows what follows',
    sheetXml(
      '<worksheet><row r="1"><c r" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c r=C1"><v>3</v></c></row></worksheet>',
    ),
    'werkmap-beschadigd',
    /niet goed geschreven/,
  ],
  [
    'a tag within a tag',
    sheetXml('<worksheet><row r="1"><c <c r="B1"><v>2</v></c></row></worksheet>'),
    'werkmap-beschadigd',
    /niet goed geschreven/,
  ],
  ['a sheet that breaks off', sheetXml('<worksheet><row r="1">'), 'werkmap-beschadigd', /breekt af/],
  [
    'a text without end',
    sheetXml(`<worksheet><row><c><v>${'1'.repeat(2_000_000)}`),
    'werkmap-beschadigd',
    /houdt niet op|niet ophoudt/,
  ],
  ['a thousand levels', sheetXml('<a>'.repeat(1000)), 'werkmap-beschadigd', /te veel onderdelen/],
  [
    'rows out of order',
    sheetXml('<worksheet><row r="2"></row><row r="1"></row></worksheet>'),
    'werkmap-beschadigd',
    /volgorde/,
  ],
  [
    'a row beyond the last of Excel',
    sheetXml('<worksheet><row r="1048577"></row></worksheet>'),
    'werkmap-beschadigd',
    /volgorde/,
  ],
  [
    'a cell without an address',
    sheetXml('<worksheet><row r="1"><c r="1"/></row></worksheet>'),
    'werkmap-beschadigd',
    /adres/,
  ],
  [
    'a text that is not there',
    sheetXml('<worksheet><row r="1"><c r="A1" t="s"><v>9</v></c></row></worksheet>'),
    'werkmap-beschadigd',
    /tekst die er niet is/,
  ],
  [
    'bytes that are no UTF-8',
    withSheet((part) => ({ ...part, data: Buffer.from('<worksheet>\xff</worksheet>', 'latin1') })),
    'werkmap-beschadigd',
    /UTF-8/,
  ],
])('%s is refused with the reason', async ([, content, rule, problem]) => {
  expect(await checked(content)).toMatchObject({ status: 'refused', rule, problem: expect.stringMatching(problem) });
});

test('a workbook that is cut off anywhere is refused', async () => {
  for (const share of [0.05, 0.3, 0.6, 0.9, 0.99])
    expect(await checked(sound.subarray(0, Math.floor(sound.length * share)))).toMatchObject({
      status: 'refused',
      rule: 'werkmap-beschadigd',
      problem: expect.stringContaining('afgebroken'),
    });
});
