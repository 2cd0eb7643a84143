import { expect, test } from 'vitest';
import { withCsvReader } from '../sources/csv-for-test.ts';
import { csvSource } from '../sources/csv-source.ts';
import { grootboek } from '../sources/grootboek/contract.ts';
import { type CellForTest, workbookForTest } from './workbook-for-test.ts';

const header = [
  'Boekingsnummer',
  'Boekjaar',
  'Kwartaal',
  'Taakveld',
  'Omschrijving',
  'Lasten of baten',
  'D/C',
  'Bedrag',
];

/** A ledger with these amounts; a number is a cell with a number, a text one with text. */
const ledger = (...amounts: CellForTest[]): Buffer =>
  workbookForTest([
    {
      rows: Object.fromEntries(
        [header, ...amounts.map((amount, index) => [`B${index}`, 2025, 1, '6.3', null, 'L', 'D', amount])].map(
          (row, index) => [index + 1, row],
        ),
      ),
    },
  ]);

const source = csvSource(grootboek);

test.for([
  ['beside numbers with decimals', [12.5, '1.234']],
  ['beside whole numbers', [12, '1.234']],
  ['beside texts with a decimal point', [12.5, '1.234', '0.5']],
  ['with a comma', [12.5, '€ 1,234']],
] as const)('the text 1.234 in a column of numbers can be two numbers: %s', async ([, amounts]) => {
  await withCsvReader(async (read) => {
    await expect(read(source, ledger(...amounts))).rejects.toMatchObject({
      rule: 'getal-onduidelijk',
      place: { column: 'Bedrag' },
    });
  });
});

test('what a person says settles it, and numbers stay what they are', async () => {
  await withCsvReader(async (read) => {
    const amountsOf = async (decimals: 'comma' | 'point') =>
      (await read(source, ledger(12.5, 1.125, '1.234'), { decimals })).rows.map((row) => row['Bedrag']);
    expect(await amountsOf('comma')).toEqual([12.5, 1.125, 1234]);
    expect(await amountsOf('point')).toEqual([12.5, 1.125, 1.234]);
  });
});

test('other texts with a decimal comma settle it, and a text of one meaning needs none', async () => {
  await withCsvReader(async (read) => {
    const amountsOf = async (...amounts: CellForTest[]) =>
      (await read(source, ledger(...amounts))).rows.map((row) => row['Bedrag']);
    expect(await amountsOf(12.5, '1.234', '0,5')).toEqual([12.5, 1234, 0.5]);
    expect(await amountsOf(12.5, '1.234,50')).toEqual([12.5, 1234.5]);
  });
});
