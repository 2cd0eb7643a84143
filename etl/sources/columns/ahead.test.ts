import { expect, test } from 'vitest';
import { withCsvReader } from '../csv-for-test.ts';
import { csvSource } from '../csv-source.ts';
import { grootboek } from '../grootboek/contract.ts';
import { participatie } from '../participatie/contract.ts';

const head =
  'Uitkeringnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Soort;Ingangsdatum;Einddatum;Reden beëindiging;Maandbedrag';
const row = (number: number, from: string, to = ''): string =>
  `U${number};999900006;Jansen;03-04-1950;V;Ens;algemene bijstand;${from};${to};;1.120,50`;

const nextYear = new Date().getFullYear() + 1;

test('a date beyond what its column allows is rejected, at a glance and closely; a planned or open end is not', async () => {
  const text = [
    head,
    row(1, '01-02-2024'),
    row(2, '01-01-2099'),
    row(3, '01-02-2024', '01-01-2060'),
    row(4, '01-02-2024', '31-12-9999'),
    row(5, `01-01-${nextYear}`),
    row(6, `01-01-${nextYear + 1}`),
  ].join('\r\n');
  await withCsvReader(async (read) => {
    const found = [
      await read(csvSource(participatie), text),
      await read(csvSource(participatie), text, { glance: true }),
    ];
    for (const { rows, rejects } of found) {
      expect(rows.map((accepted) => accepted['Uitkeringnummer'])).toEqual(['U1', 'U3', 'U4', 'U5']);
      expect(rejects).toMatchObject([
        { row_number: '3', column_name: 'Ingangsdatum', rule: 'datum-vooruit', value_masked: '01-01-2099' },
        { row_number: '7', column_name: 'Ingangsdatum', rule: 'datum-vooruit' },
      ]);
    }
    expect(found.map(({ quick }) => quick)).toEqual([false, true]);
  });
});

test('an amount larger than any budget is rejected, and a year that has yet to come', async () => {
  const columns = 'Boekingsnummer;Boekjaar;Kwartaal;Taakveld;Omschrijving;Lasten of baten;D/C;Bedrag';
  const text = `${columns}\r\n1;2025;1;6.3;x;L;D;10,00\r\n2;2025;1;6.3;x;L;D;99999999999999999999,00\r\n3;2099;4;6.3;x;L;D;10,00\r\n`;
  await withCsvReader(async (read) => {
    for (const glance of [false, true]) {
      const { rejects } = await read(csvSource(grootboek), text, { glance });
      expect(rejects).toMatchObject([
        { row_number: '3', column_name: 'Bedrag', rule: 'te-groot' },
        { row_number: '4', column_name: 'Boekjaar', rule: 'te-groot' },
      ]);
    }
  });
});
