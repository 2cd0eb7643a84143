import { expect, test } from 'vitest';
import { bezwaren } from './bezwaren/contract.ts';
import { contractHeader } from './contract-header.ts';
import { shownHeader } from './shown-header.ts';

test.for([
  'Resultaat',
  'Datum ontvagst',
  'datum_ontvangst',
  'Aantal (x 1.000)',
  'Bedrag 2025',
  'BSN',
  'D/C',
  "Regio's",
])('the header %s is quoted', (header) => {
  expect(shownHeader(header)).toBe(header);
});

test.for([
  '999900006',
  '9999.00.006',
  'BSN 999900006',
  'x99990000',
  'Jan Jansen',
  'J. de Vries',
  'Fatima el Amrani',
  'Jansen, Piet',
  'Anna-Maria',
  '13-08-1967',
  'piet@example.org',
  '8302 AB',
  'Harmen Visserplein 1',
  'Mevrouw belt altijd op dinsdag over de hulp',
])('%s may be a value, and is not quoted', (value) => {
  expect(shownHeader(value)).toBeNull();
});

test('a column that may be a value is told by its number', () => {
  const names = [...bezwaren.columns.map(({ name }) => name), '999900006', 'Jan Jansen'];
  expect(() => contractHeader(bezwaren, { delimiter: ';', names }, 1)).toThrow(
    `Deze kolommen horen niet in dit bestand: nummer ${names.length - 1}, nummer ${names.length}.`,
  );
});
