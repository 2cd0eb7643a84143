import { expect, test } from 'vitest';
import { speaksOfUnit, unitInName } from './amount-unit.ts';
import { withCsvReader } from './csv-for-test.ts';
import { csvSource } from './csv-source.ts';
import { grootboek } from './grootboek/contract.ts';

const ledger = (above: string, amount: string): string =>
  `${above}Boekingsnummer;Boekjaar;Kwartaal;Taakveld;Omschrijving;Lasten of baten;D/C;${amount}\r\n1;2025;1;6.3;x;L;D;1,5\r\n`;

test.for([
  'Bedragen in mln euro',
  'Bedragen in k€',
  'x 1 mln',
  'Bedragen in dollars',
  'Bedragen x 1.000',
  'In miljoenen',
])('a title that says %s stops the load, as the header does not say it', async (title) => {
  await withCsvReader(async (read) => {
    await expect(read(csvSource(grootboek), ledger(`${title}\r\n`, 'Bedrag'))).rejects.toMatchObject({
      rule: 'eenheid-onduidelijk',
      place: { line: 1, column: 'Bedrag' },
    });
  });
});

test.for([
  'Bedragen in euro',
  'Bedragen in euro’s'.replace('’', "'"),
  'Bedragen in €',
  'Grootboek 2025',
  'Bedragen per kwartaal',
])('a title that says %s leaves the amounts in euro', (title) => {
  expect(speaksOfUnit(title)).toBe(false);
});

test.for(['mln euro', 'in mln', 'x 1 mln', 'x € 1 mln', 'x 1.000.000', 'in miljoen euro', '€ mln'])(
  'a header with (%s) is in millions',
  (unit) => {
    expect(unitInName(`Bedrag (${unit})`)).toEqual({ name: 'Bedrag', unit: 'miljoen euro' });
  },
);

test('1,5 in a column of millions is 1.500.000 euro', async () => {
  await withCsvReader(async (read) => {
    const { rows } = await read(csvSource(grootboek), ledger('', 'Bedrag (mln euro)'));
    expect(rows).toMatchObject([{ Bedrag: 1_500_000 }]);
  });
});

test('k€ in a header is thousands', () => {
  expect(unitInName('Bedrag (k€)')).toEqual({ name: 'Bedrag', unit: 'duizend euro' });
});

test.for([
  '€ 1.000',
  '€1000',
  '€ 1 000',
  'EUR 1.000',
  'euro 1.000',
  '1.000 €',
  '1.000 euro',
  'in € 1.000',
  'x € 1.000',
])('the header Bedrag (%s) is in thousands, never in euro', async (unit) => {
  await withCsvReader(async (read) => {
    const { rows } = await read(csvSource(grootboek), ledger('', `Bedrag (${unit})`));
    expect(rows).toMatchObject([{ Bedrag: 1500 }]);
  });
});

test.for(['€ 1.000,-', '€ 100', '€ 1.000.000.000', 'bedragen in 1.000'])(
  'the header Bedrag (%s) says a unit that nobody knows, and refuses the file',
  async (unit) => {
    await withCsvReader(async (read) => {
      const reading = read(csvSource(grootboek), ledger('', `Bedrag (${unit})`));
      await expect(reading).rejects.toMatchObject({ remedy: expect.stringMatching(/./) });
    });
  },
);

test.for([
  ['Bedrag in centen', '150', 1.5],
  ['Bedrag_in_eurocent', '150', 1.5],
  ['Bedrag in euro', '1,5', 1.5],
  ['Bedrag x 1.000', '1,5', 1500],
] as const)('the header %s says the unit without brackets', async ([header, written, amount]) => {
  await withCsvReader(async (read) => {
    const { rows } = await read(csvSource(grootboek), ledger('', header).replace('1,5\r\n', `${written}\r\n`));
    expect(rows).toMatchObject([{ Bedrag: amount }]);
  });
});

test.for([
  ['D', '-1,5', -1.5],
  ['D', '1,5', 1.5],
  ['C', '1,5', 1.5],
] as const)('a booking %s %s keeps its sign', async ([side, written, amount]) => {
  await withCsvReader(async (read) => {
    const text = ledger('', 'Bedrag').replace(';D;1,5', `;${side};${written}`);
    expect((await read(csvSource(grootboek), text)).rows).toMatchObject([{ Bedrag: amount }]);
  });
});

test('a credit booking with a minus can be two things, and stops the load', async () => {
  await withCsvReader(async (read) => {
    const text = ledger('', 'Bedrag').replace(';D;1,5', ';C;-1,5');
    await expect(read(csvSource(grootboek), text)).rejects.toMatchObject({
      rule: 'min-bij-credit',
      message: expect.stringContaining('C (1 keer, eerst in rij 2)'),
    });
  });
});
