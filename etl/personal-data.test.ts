import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { closingLines } from './closing-lines.ts';
import { testWarehouse, type TestWarehouse } from './load-for-test.ts';
import { bezwaren } from './sources/bezwaren/contract.ts';
import { withCsvReader } from './sources/csv-for-test.ts';
import { csvSource } from './sources/csv-source.ts';
import { outcomeLines } from './outcome.ts';

const secrets = ['999900006', '999900018', 'Jansen', 'Piet', 'Anna', 'Dorpsstraat', 'gevallen'];

/** Every byte below the warehouse, and every text in its Parquet, which may be compressed. */
const expectClean = async (w: TestWarehouse): Promise<void> => {
  const files = readdirSync(w.warehouse.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(4);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const file of files) {
    const texts = [readFileSync(file, 'latin1')];
    if (file.endsWith('.parquet')) {
      const result = await connection.runAndReadAll(`select * from '${file}'`);
      texts.push(JSON.stringify(result.getRowsJson()));
    }
    for (const secret of secrets) expect(texts.join('\n').includes(secret), `${secret} in ${file}`).toBe(false);
  }
  connection.closeSync();
  instance.closeSync();
};

const sound = (row: (number: string) => string): string[] => Array.from({ length: 120 }, (_, i) => row(`${1000 + i}`));

const benefit = (number: string): string =>
  `U${number};999900006;Jansen;03-04-1950;V;Ens;algemene bijstand;01-02-2024;;verhuisd met Piet;1.120,50`;
const ban = (number: string): string => `${number};01-02-2024;N;`;

it('keeps nothing of a row in which name and BSN stand one column too far', async () => {
  using w = testWarehouse();
  w.write({
    'benefits.csv': [
      'Uitkeringnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Soort;Ingangsdatum;Einddatum;Reden beëindiging;Maandbedrag',
      ...sound(benefit),
      'Anna Jansen 999900006;999900018;Jansen;03-04-1950;V;Ens;IOAW;01-02-2024;;;',
      'U9;999900018;03-04-1950;V;Ens;Anna;Jansen;999900006;Piet Jansen;;',
    ].join('\n'),
  });
  // The reports stand where every byte is looked at.
  const { outcomes } = await w.load({ reportFolder: join(w.warehouse.root, 'reports') });
  expect(outcomes).toMatchObject([{ status: 'accepted', rowsRejected: 2 }]);
  await expectClean(w);
  const told = [...outcomes.flatMap(outcomeLines), ...closingLines({ outcomes })].join('\n');
  for (const secret of secrets) expect(told).not.toContain(secret);
});

it('keeps nothing of a person that levering.json names as the source of a file, and says so', async () => {
  using w = testWarehouse();
  w.write({
    'benefits.csv': [
      'Uitkeringnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Soort;Ingangsdatum;Einddatum;Reden beëindiging;Maandbedrag',
      ...sound(benefit),
    ].join('\n'),
    'levering.json': JSON.stringify({
      default: { source: 'Team inkomen, Anna.Jansen@example.nl, over 999900018 en 9999 000 06' },
    }),
  });
  const { outcomes } = await w.load({ reportFolder: join(w.warehouse.root, 'reports') });
  expect(outcomes).toMatchObject([
    { status: 'accepted', delivery: { source: 'Team inkomen, #########, over ######### en #########' } },
  ]);
  await expectClean(w);
  expect(outcomes.flatMap(outcomeLines).join('\n')).toContain('Noem alleen het team of het systeem.');
});

it('refuses a BSN, a name and a sentence where the number of a case belongs, and says what to do', async () => {
  using w = testWarehouse();
  w.write({
    'bans.csv': [
      'Zaaknummer;Datum oplegging;Verlengd;Datum einde',
      ...sound(ban),
      ...['999900006', 'Z-999900018', 'Jansen', 'is gevallen op de Dorpsstraat 3', 'Piet 12'].map(ban),
    ].join('\n'),
  });
  await w.load({ reportFolder: join(w.warehouse.root, 'reports') });
  expect(await w.query('select count(*) from huisverbod')).toEqual([['120']]);
  expect(await w.query('select row_number, rule, value_masked, message from reject order by 1')).toEqual([
    ['122', 'bsn-in-tekst', '#########', expect.stringContaining('Haal persoonsgegevens uit deze kolom')],
    ['123', 'bsn-in-tekst', 'x-#########', expect.anything()],
    ['124', 'geen-nummer', 'xxxxxx', expect.stringContaining('Haal de tekst uit deze cel')],
    ['125', 'geen-nummer', expect.stringMatching(/^[x9 ]+$/), expect.anything()],
    ['126', 'geen-nummer', 'xxxx ##', expect.anything()],
  ]);
  await expectClean(w);
});

it('takes a numbering of nine digits as it is, though one in eleven passes the elfproef', async () => {
  using w = testWarehouse();
  const rows = Array.from({ length: 40 }, (_, i) => `${202_400_100 + i};01-02-2024;N;`);
  w.write({ 'bans.csv': ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', ...rows].join('\n') });
  expect((await w.load()).outcomes).toMatchObject([{ status: 'accepted', rowsRead: 40, rowsRejected: 0 }]);
  const bsns = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? '999900006' : '999900018'));
  w.write({
    'bans.csv': ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', ...bsns.map((n) => `${n};01-02-2024;N;`)].join(
      '\n',
    ),
  });
  expect((await w.load()).outcomes).toMatchObject([{ status: 'refused', rule: 'te-veel-fouten' }]);
});

const someNumbers = (count: number): string[] => Array.from({ length: count }, (_, i) => `${100_000_001 + i}`);

it.each([
  ['a quarter of BSNs', (n: string[]) => [...n.slice(0, 120), ...n.slice(0, 40).map(() => '999900006')]],
  ['BSNs behind the first thousand rows', (n: string[]) => [...n, ...n.slice(0, 300).map(() => '999900018')]],
] as const)('refuses a numbering of nine digits with %s among it', async (_, mixed) => {
  using w = testWarehouse();
  const numbers = mixed(someNumbers(1000));
  const rows = numbers.map((number, i) => `Z${i};Wmo;${number};01-03-2025;;`);
  w.write({
    'bezwaren.csv': ['Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst', ...rows].join(
      '\n',
    ),
  });
  expect((await w.load()).outcomes).toMatchObject([{ status: 'refused', rule: 'te-veel-fouten' }]);
});

it('keeps no text that looks personal where a number belongs, also at a glance', async () => {
  const personal = [
    'j.jansen1@example.nl',
    '9999.00.006',
    '999-900-006',
    '0999900006',
    'NL91ABNA0417164300',
    'Dorpsstraat12',
    'x999900006999900018',
    '0612345678',
    '100000001/999900006',
    'AnnaJansen1985',
    '00999900006',
    '000999900006',
    '９９９９０００06',
    '٩٩٩٩٠٠٠٠6',
  ];
  const numbers = [
    '2024-000123',
    '000000012345',
    'WMO2024123456',
    'Z-20240012345678',
    '2024/77',
    'Bezwaar12',
    ...Array.from({ length: 400 }, (_, i) => `${i}`),
  ];
  const text = [
    'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst',
    ...[...personal, ...numbers].map((number, i) => `Z${i};Wmo;${number};01-03-2025;;`),
  ].join('\n');
  await withCsvReader(async (read) => {
    for (const glance of [true, false]) {
      const { rows, rejects } = await read(csvSource(bezwaren), text, { glance });
      // A number of a bank may be a BSN by chance, and is then told twice.
      const refused = new Set(rejects.map((one) => one['row_number']));
      expect([...refused]).toEqual(personal.map((_, i) => `${i + 2}`));
      expect(rows.map((row) => row['Beschikkingnummer'])).toEqual(numbers);
    }
  });
});
