import { expect, test } from 'vitest';
import { withCsvReader } from './csv-for-test.ts';
import { csvSource } from './csv-source.ts';
import { grootboek } from './grootboek/contract.ts';
import { iv3 } from './iv3/source.ts';
import { readTextForTest } from './read-for-test.ts';
import { isNoTaakveld } from './taakveld.ts';

const ledger = (taakveld: string): string =>
  `Boekingsnummer;Boekjaar;Kwartaal;Taakveld;Omschrijving;Lasten of baten;D/C;Bedrag\r\n1;2025;1;6.3;x;L;D;10,00\r\n2;2025;1;${taakveld};x;L;D;10,00\r\n`;

const mistyped = ['6,2', '06-feb', '06.2', "'6.2", '6 .2', 'T6.2', '62'];

test('a booking on what is no code of a taakveld refuses the ledger, however it is read', async () => {
  await withCsvReader(async (read) => {
    for (const [index, taakveld] of mistyped.entries()) {
      const glance = index % 2 === 0;
      await expect(read(csvSource(grootboek), ledger(taakveld), { glance })).rejects.toMatchObject({
        rule: 'geen-taakveld',
        message: expect.stringContaining(taakveld),
        remedy: expect.stringContaining('Zet de kolom Taakveld op tekst'),
        place: { line: 3, column: 'Taakveld' },
      });
    }
  });
});

test('a booking on 5.99, which no list of taakvelden knows, refuses the ledger and names the entry', async () => {
  await withCsvReader(async (read) => {
    for (const glance of [false, true])
      await expect(read(csvSource(grootboek), ledger('5.99'), { glance })).rejects.toMatchObject({
        rule: 'taakveld-onbekend',
        remedy: expect.stringContaining('een regel als 5.99;'),
        place: { line: 3, column: 'Taakveld' },
      });
  });
});

test('so it does where its amount is none either; in a wrong year the row is left out', async () => {
  await withCsvReader(async (read) => {
    const faulty = ledger('5.99').replace(/10,00\r\n$/, 'veel\r\n');
    await expect(read(csvSource(grootboek), faulty)).rejects.toMatchObject({ rule: 'taakveld-onbekend' });
    const { rejects } = await read(csvSource(grootboek), ledger('5.99').replace('2;2025', '2;20255'));
    expect(rejects).toMatchObject([{ column_name: 'Boekjaar' }, { column_name: 'Taakveld' }]);
  });
});

test.for(['0.1', '0.10', '6.2', '6.71a', '6.711', '7.1', '8.3'])('%s has the shape of a taakveld', (code) => {
  expect(isNoTaakveld(code, 2024)).toBe(false);
});

test('before 2017 a report had functions of three digits', () => {
  expect(isNoTaakveld('670', 2016)).toBe(false);
});

test.for(mistyped)('%s refuses raw Iv3 too', async (taakveld) => {
  const text = `ID;TaakveldBalanspost;Categorie;Gemeenten;Verslagsoort;k_1ePlaatsing_1;k_2ePlaatsing_2
1;6.3   ;L1.1    ;GM0171   ;2023X005;5;5
2;${taakveld};L1.1    ;GM0171   ;2023X005;5;5
`;
  await expect(readTextForTest(iv3, '45063NED_TypedDataSet.csv', text)).rejects.toMatchObject({
    rule: 'taakveld-onbekend',
    remedy: expect.stringContaining('Zet de kolom Taakveld op tekst'),
    place: { line: 3 },
  });
});
