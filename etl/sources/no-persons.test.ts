import { expect, it } from 'vitest';
import { readTextForTest } from './read-for-test.ts';
import { statline } from './statline/source.ts';
import { statlineCodelijst } from './statline-codelijst/source.ts';

const persons = { rule: 'persoonsgegevens' };

it.each(['BSN', 'Burgerservicenummer', 'Naam', 'Achternaam', 'Cliëntnaam', 'Geboortedatum', 'E-mail'])(
  'a list with a column %s is never taken for a table of StatLine',
  async (column) => {
    const text = `"Regio's";"Perioden";"${column}";"Bedrag (euro)"\n"Noordoostpolder";"2024";"999990019";12,5\n`;
    await expect(readTextForTest(statline, 'clienten.csv', text)).rejects.toMatchObject(persons);
  },
);

it('a BSN among the labels of a table refuses it, without naming the number', async () => {
  const text = `"Regio's";"Perioden";"Soort";"Aantal"\n"Noordoostpolder";"2024";"Jan 999990019";12\n`;
  const reading = readTextForTest(statline, '70000ned.csv', text);
  await expect(reading).rejects.toMatchObject(persons);
  await expect(reading).rejects.not.toThrow(/999990019|Jan/);
});

it('a number of nine digits that is no BSN is a label like any other', async () => {
  const text = `"Regio's";"Perioden";"Soort";"Aantal"\n"Noordoostpolder";"2024";"Nummer 123456789";12\n`;
  const { rows } = await readTextForTest(statline, '70000ned.csv', text);
  expect(rows).toHaveLength(1);
});

it('a report on a table shows only the shape of a value with a BSN', async () => {
  const text = `"Regio's";"Perioden";"Soort";"Aantal"\n"Kwaadsteniet 999990019";"2024";"x";12\n`;
  const { rejects } = await readTextForTest(statline, '70000ned.csv', text);
  expect(rejects).toMatchObject([{ rule: 'regio', value_masked: 'xxxxxxxxxxxx #######' }]);
});

it.each([
  ['zaak 9999.90.019'],
  ['zaak 0999990019'],
  ['jan@voorbeeld.nl'],
  ['NL91 ABNA 0417 1643 00'],
  ['bel 06 12 34 56 78'],
])('%s among the labels of a table refuses it, without naming it', async (value) => {
  const text = `"Regio's";"Perioden";"Soort";"Aantal"\n"Noordoostpolder";"2024";"${value}";12\n`;
  const reading = readTextForTest(statline, '70000ned.csv', text);
  await expect(reading).rejects.toMatchObject(persons);
  await expect(reading).rejects.not.toThrow(new RegExp(value.slice(-9).replaceAll('.', '\\.')));
  const json = JSON.stringify({
    value: [{ Id: 1, Measure: 'M1', Value: 5, RegioS: 'GM0171', Perioden: '2024JJ00', Soort: value }],
  });
  await expect(readTextForTest(statline, '70000ned.json', json)).rejects.toMatchObject(persons);
  const list = JSON.stringify({ value: [{ Identifier: 'T001', Title: value }] });
  await expect(readTextForTest(statlineCodelijst, '70000ned_TypeCodes.json', list)).rejects.toMatchObject(persons);
});
