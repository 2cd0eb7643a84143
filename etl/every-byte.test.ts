import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { testWarehouse } from './load-for-test.ts';
import { runMain } from './main-for-test.ts';
import { filesWithNumbers } from './numbers-for-test.ts';
import { workbookForTest } from './workbook/workbook-for-test.ts';

const bsns = ['999900006', '999900018', '999900031', '123456789', '999900043', '999990019'];
const [bsn = '', stray = '', third = '', wrong = '', fourth = '', fifth = ''] = bsns;
const contacts =
  'Contactnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Datum contact;Kanaal;Domein;Uitkomst;Doorgegeven;Toelichting';
const contact = (number: string, who: string): string =>
  `${number};${who};Jansen;03-04-1950;V;Emmeloord;05-02-2024;balie;Wmo;eigen netwerk;J;${stray} belde`;
const many = (row: (number: string) => string): string[] => Array.from({ length: 120 }, (_, at) => row(`C${at}`));

const message = (client: string): string => `<m:Bericht xmlns:m="http://www.istandaarden.nl/iwmo/3_2/wmo305/schema"
 xmlns:b="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema"><m:Header><m:BerichtCode>418</m:BerichtCode>
<m:Afzender>42420001</m:Afzender><m:Ontvanger>0171</m:Ontvanger><m:BerichtIdentificatie><b:Identificatie>1</b:Identificatie>
<b:Dagtekening>2024-03-01</b:Dagtekening></m:BerichtIdentificatie></m:Header>${client}</m:Bericht>`;
const started = (who: string, begin: string): string => `<m:Client><m:Bsn>${who}</m:Bsn><m:Geboortedatum>
<b:Datum>1967-08-13</b:Datum></m:Geboortedatum><m:Geslacht>2</m:Geslacht><m:StartProducten><m:StartProduct>
<m:ToewijzingNummer>${begin.slice(-2)}</m:ToewijzingNummer><m:Product><b:Categorie>02</b:Categorie></m:Product>
<m:Begindatum>${begin}</m:Begindatum><m:StatusAanlevering>1</m:StatusAanlevering></m:StartProduct></m:StartProducten></m:Client>`;

const application = (who: string, number: string) => ({
  identificatie: number,
  bsn: who,
  regeling: { identificatie: 'WMO' },
  datumAanmelding: '2024-01-03',
  datumAanvraag: '2024-01-09T00:00:00',
});
const applications = (...all: object[]): string => JSON.stringify({ _links: null, _embedded: { aanvraag: all } });

/** Of every format a file that is taken, with a row that is rejected for the BSN in it, and one that is refused. */
const files: Record<string, string | Buffer> = {
  'taken.csv': Buffer.from([contacts, ...many((n) => contact(n, bsn)), contact('C998', wrong)].join('\r\n'), 'latin1'),
  'refused.csv': [contacts, contact('C998', wrong), contact(stray, bsn), `${bsn};Jansen`].join('\n'),
  'taken.xml': message(started(third, '2024-02-05')),
  'cut.xml': message(started(third, '2024-02-06')).slice(0, -30),
  'taken.json': applications(
    ...Array.from({ length: 60 }, (_, at) => application(fourth, `${at}`)),
    application(wrong, '99'),
  ),
  'cut.json': applications(application(fourth, '1')).slice(0, -9),
  'taken.xlsx': workbookForTest([
    {
      rows: Object.fromEntries(
        [
          'Zaaknummer;Datum oplegging;Verlengd;Datum einde',
          ...many((n) => `${n};05-02-2024;N;`),
          `${stray};05-02-2024;N;`,
        ].map((row, at) => [at + 1, row.split(';')]),
      ),
    },
  ]),
  'notes.txt': `bel ${bsn} terug`,
  // In a name, of a file that is taken, refused and not recognised.
  [`naam ${fifth}.csv`]: [contacts, ...many((n) => contact(`X${n}`, bsn))].join('\n'),
  [`refused ${fifth}.csv`]: [contacts, `${bsn};Jansen`].join('\n'),
  [`page ${fifth}.csv`]: '<!DOCTYPE html>\n<html><body>Onderhoud</body></html>',
  [`notes ${fifth}.txt`]: 'bel terug',
};

afterEach(() => void vi.unstubAllEnvs());

test('of no BSN in an extract of any format is a byte left in the warehouse, the reports, the scratch folder or on the screen', async () => {
  using w = testWarehouse();
  const extracts = w.write(files);
  const temporary = join(w.folder, 'tmp');
  mkdirSync(temporary);
  vi.stubEnv('TMPDIR', temporary);
  const reports = join(w.folder, 'reports');
  const { told } = await runMain(['load', extracts, '--warehouse', w.warehouse.root, '--report', reports]);
  const verdicts = Object.keys(files).map(
    (name) =>
      JSON.parse(readFileSync(join(reports, `${name.replace(fifth, '#########')}.verslag.json`), 'utf8')).verdict,
  );
  expect(verdicts).toEqual([
    'accepted-with-rejects',
    'refused',
    'accepted',
    'refused',
    'accepted-with-rejects',
    'refused',
    'accepted-with-rejects',
    'unrecognised',
    'accepted',
    'refused',
    'refused',
    'unrecognised',
  ]);
  expect(told).toContain('naam #########.csv');
  expect(await w.query('select distinct rule from reject order by 1')).toEqual([
    ['bsn'],
    ['bsn-in-tekst'],
    ['elfproef'],
  ]);
  expect(readdirSync(reports)).toEqual(expect.arrayContaining(['taken.csv.afgekeurd.csv', 'taken.json.afgekeurd.csv']));
  // The search does find what is there to be found: the extracts, of which the workbook is compressed.
  const { found } = await filesWithNumbers(extracts, new Set(bsns));
  expect(found.map((path) => basename(path)).toSorted()).toEqual(
    Object.keys(files)
      .filter((name) => name !== 'taken.xlsx' && !/^(?:page|notes) /.test(name))
      .toSorted(),
  );
  rmSync(extracts, { recursive: true });
  const names = readdirSync(w.folder, { recursive: true }).map(String);
  for (const number of bsns) expect(names.filter((name) => name.includes(number))).toEqual([]);
  const left = await filesWithNumbers(w.folder, new Set(bsns));
  expect(left.found).toEqual([]);
  expect(left.looked).toBeGreaterThan(25);
  for (const number of bsns) expect(told).not.toContain(number);
});
