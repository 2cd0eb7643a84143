import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadCsvForTest, withCsvReader } from './csv-for-test.ts';
import { Refusal } from '../refusal.ts';
import { contractForTest } from './contract-for-test.ts';
import { csvSource } from './csv-source.ts';
import type { WayOfWriting } from './source.ts';

/** Random tables, written out in a random way and read back: what was written is what is read, closely and at a glance. */

const proef = contractForTest([
  { name: 'Nummer', type: 'text', required: true },
  { name: 'Bedrag', type: 'decimal', writtenIn: 'euro' },
  { name: 'Datum', type: 'date', ahead: 100 },
  { name: 'Aantal', type: 'integer' },
  { name: 'Überweg', type: 'code', codes: { één: 'één', twee: 'twee' } },
  { name: 'Akkoord', type: 'yes-no' },
  { name: 'Label', type: 'text', words: true },
]);

/** A row as it should be read; `cents` is the amount. */
type Row = {
  cents: number | null;
  day: Date | null;
  count: number | null;
  code: string | null;
  yes: boolean | null;
  label: string | null;
};

/** How a file is written. */
type Way = {
  delimiter: ';' | ',' | '\t' | '|';
  end: '\n' | '\r\n';
  encoding: 'utf-8' | 'bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  quoted: 'all' | 'need';
  comma: boolean;
  thousands: 'none' | 'mark' | 'space' | 'nbsp';
  minus: 'front' | 'back';
  euro: boolean;
  unit: '' | ' (x 1.000)' | ' (in centen)' | ' (€)';
  date: 'dmy' | 'iso' | 'slash' | 'english' | 'compact' | 'stamp' | 'fraction' | 'zone';
  padded: boolean;
  yes: readonly [string, string];
  titles: number;
  trailer: readonly string[];
  closed: boolean;
};

const way: fc.Arbitrary<Way> = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom('utf-8', 'bom', 'utf-16le', 'utf-16be', 'windows-1252'),
  quoted: fc.constantFrom('all', 'need'),
  comma: fc.boolean(),
  thousands: fc.constantFrom('none', 'mark', 'space', 'nbsp'),
  minus: fc.constantFrom('front', 'back'),
  euro: fc.boolean(),
  unit: fc.constantFrom('', ' (x 1.000)', ' (in centen)', ' (€)'),
  date: fc.constantFrom('dmy', 'iso', 'slash', 'english', 'compact', 'stamp', 'fraction', 'zone'),
  padded: fc.boolean(),
  yes: fc.constantFrom(['J', 'N'], ['ja', 'nee'], ['1', '0'], ['WAAR', 'ONWAAR']),
  titles: fc.constantFrom(0, 0, 1, 3),
  trailer: fc.constantFrom([], [], ['Bron: CBS'], ['Totaal', 'Bron: eigen administratie']),
  closed: fc.boolean(),
});

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 4 });

const row: fc.Arbitrary<Row> = fc.record({
  cents: maybe(fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -2e9, max: 2e9 }))),
  day: maybe(
    fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true }),
  ),
  count: maybe(fc.integer({ min: -2_147_483_648, max: 2_147_483_647 })),
  code: maybe(fc.constantFrom('één', 'twee')),
  yes: maybe(fc.boolean()),
  label: maybe(
    fc
      .array(fc.constantFrom('a', 'é', 'Z', ' ', '"', ';', ',', '|', '-', '.', '€', '5'), { maxLength: 12 })
      .map((signs) => `6.1${signs.join('')}x`),
  ),
});

const grouped = (digits: string, sign: string): string => digits.replaceAll(/\B(?=(\d{3})+$)/g, sign);

const amountOf = (cents: number, w: Way): string => {
  const digits = String(Math.abs(cents));
  // Cents are whole, thousands of euro have five decimals.
  const places = w.unit === ' (in centen)' ? 0 : w.unit === ' (x 1.000)' ? 5 : 2;
  const all = digits.padStart(places + 1, '0');
  const sign = { none: '', mark: w.comma ? '.' : ',', space: ' ', nbsp: '\u00a0' }[w.thousands];
  const whole = grouped(all.slice(0, all.length - places), sign);
  const number = places === 0 ? whole : `${whole}${w.comma ? ',' : '.'}${all.slice(-places)}`;
  const signed = cents >= 0 ? number : w.minus === 'front' ? `-${number}` : `${number}-`;
  return w.euro ? `€ ${signed}` : signed;
};

const dateOf = (day: Date, { date }: Way): string => {
  const iso = day.toISOString().slice(0, 10);
  const [year, month, dayOfMonth] = iso.split('-');
  return {
    dmy: `${dayOfMonth}-${month}-${year}`,
    iso,
    slash: `${dayOfMonth}/${month}/${year}`,
    english: `${month}/${dayOfMonth}/${year}`,
    compact: `${year}${month}${dayOfMonth}`,
    stamp: `${iso}T00:00:00`,
    fraction: `${iso}T17:10:55.2733333`,
    zone: `${iso}T23:30:00+02:00`,
  }[date];
};

const encode = (text: string, { encoding }: Way): Buffer => {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'bom') return Buffer.from(`\uFEFF${text}`);
  if (encoding === 'windows-1252')
    return Buffer.from([...text].map((sign) => (sign === '€' ? 0x80 : (sign.codePointAt(0) ?? 0))));
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
};

const fileOf = (rows: readonly Row[], w: Way): Buffer => {
  const quote = (cell: string): string =>
    cell !== '' && (w.quoted === 'all' || cell.includes('"') || cell.includes(w.delimiter))
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const line = (cells: readonly string[]): string =>
    `${cells.map(quote).join(w.delimiter)}${w.closed ? w.delimiter : ''}`;
  const pad = (cell: string): string => (w.padded && cell !== '' ? `  ${cell} ` : cell);
  const cellsOf = ({ cents, day, count, code, yes, label }: Row, index: number): string[] => [
    `N${index + 1}`,
    pad(cents === null ? '' : amountOf(cents, w)),
    pad(day === null ? '' : dateOf(day, w)),
    pad(count === null ? '' : String(count)),
    pad(code ?? ''),
    pad(yes === null ? '' : w.yes[yes ? 0 : 1]),
    pad(label ?? ''),
  ];
  const names = proef.columns.map(({ name }) => (name === 'Bedrag' ? `${name}${w.unit}` : name));
  const titles = Array.from({ length: w.titles }, (_, index) => (index === 1 ? '' : `Overzicht ${index}`));
  const lines = [...titles, line(names), ...rows.map((one, index) => line(cellsOf(one, index))), ...w.trailer];
  return encode(`${lines.join(w.end)}${w.end}`, w);
};

const expected = (rows: readonly Row[], w: Way): unknown[] =>
  rows.map(({ cents, day, count, code, yes, label }, index) => ({
    row_number: String(w.titles + index + 2),
    Nummer: `N${index + 1}`,
    Bedrag: cents === null ? null : cents / 100,
    Datum: day?.toISOString().slice(0, 10) ?? null,
    Aantal: count,
    Überweg: code,
    Akkoord: yes,
    Label: label,
  }));

/** What a person would say of a file written so. */
const told = ({ comma, date }: Way): WayOfWriting => ({
  decimals: comma ? 'comma' : 'point',
  dates: date === 'english' ? 'mm/dd' : 'dd/mm',
});

/** Reads closely and at a glance, which must tell the same. */
const readBoth = async (read: ReadCsvForTest, content: Buffer, said: WayOfWriting) => {
  const closely = await read(csvSource(proef), content, said);
  const glance = await read(csvSource(proef), content, { ...said, glance: true });
  expect({ ...glance, quick: false }).toEqual(closely);
  return closely;
};

const unclear = new Set(['getal-onduidelijk', 'datum-onduidelijk']);

/** The rows of a file when nobody says how it is written; null when it is refused for that. */
const readUntold = async (read: ReadCsvForTest, content: Buffer) => {
  try {
    return (await read(csvSource(proef), content)).rows;
  } catch (error) {
    if (error instanceof Refusal && unclear.has(error.rule)) return null;
    throw error;
  }
};

const tables = fc.tuple(fc.array(row, { minLength: 1, maxLength: 12 }), way);
const bounds = { numRuns: 30, seed: 171 };

test('a table reads back equal, however it is written', () =>
  withCsvReader((read) =>
    fc.assert(
      fc.asyncProperty(tables, async ([rows, w]) => {
        const { rows: found, rejects, rowsRead } = await readBoth(read, fileOf(rows, w), told(w));
        expect(rejects).toEqual([]);
        expect(found).toEqual(expected(rows, w));
        expect(rowsRead).toBe(rows.length);
      }),
      bounds,
    ),
  ));

test('a table of which nobody says how it is written reads back equal, or is refused for that', () =>
  withCsvReader((read) =>
    fc.assert(
      fc.asyncProperty(tables, async ([rows, w]) => {
        expect([null, expected(rows, w)]).toContainEqual(await readUntold(read, fileOf(rows, w)));
      }),
      bounds,
    ),
  ));
