import { expect, test } from 'vitest';
import { testWarehouse } from './load-for-test.ts';
import { outcomeLines } from './outcome.ts';

const objections = (...numbers: string[]) =>
  [
    'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst',
    ...numbers.map((one) => `${one};Wmo;;02-01-2024;;`),
  ].join('\n');

test.each([
  [['B1', ''], '1 van de 2 rijen is fout; dat is te veel.'],
  [['B1', '', ''], '2 van de 3 rijen zijn fout; dat is te veel.'],
])('one faulty row is, two are: %j', async (numbers, words) => {
  using w = testWarehouse();
  w.write({ 'objections.csv': objections(...numbers) });
  const { outcomes } = await w.load();
  expect(outcomes.flatMap(outcomeLines).join('\n')).toContain(words);
});
