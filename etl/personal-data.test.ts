import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { closingLines } from './closing-lines.ts';
import { testWarehouse, type TestWarehouse } from './load-for-test.ts';
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
