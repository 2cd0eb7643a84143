import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bezwaren } from '../sources/bezwaren/contract.ts';
import type { Contract } from '../sources/contract.ts';
import { withCsvReader } from '../sources/csv-for-test.ts';
import { csvSource } from '../sources/csv-source.ts';
import { grootboek } from '../sources/grootboek/contract.ts';
import { type CellForTest, workbookForTest } from './workbook-for-test.ts';

/** Random tables, written as a workbook in a random way and read back: what was written is what is read. */

/** How the cells of a workbook are written. */
type Way = {
  number: 'number' | 'text';
  date: 'serial' | 'dutch' | 'iso';
  inline: boolean;
  titles: number;
  blankBelow: number;
  other: boolean;
};

const way: fc.Arbitrary<Way> = fc.record({
  number: fc.constantFrom('number', 'text'),
  date: fc.constantFrom('serial', 'dutch', 'iso'),
  inline: fc.boolean(),
  titles: fc.constantFrom(0, 0, 1, 3),
  blankBelow: fc.constantFrom(0, 2),
  other: fc.boolean(),
});

const textCell = (text: string, { inline }: Way): CellForTest =>
  inline ? { xml: `<c t="inlineStr"><is><t>${text}</t></is></c>` } : text;

const numberCell = (value: number, w: Way): CellForTest => (w.number === 'number' ? value : textCell(String(value), w));

const amountCell = (cents: number, w: Way): CellForTest =>
  w.number === 'number' ? cents / 100 : textCell((cents / 100).toFixed(2).replace('.', ','), w);

const isoOf = (day: Date): string => day.toISOString().slice(0, 10);

const dayCell = (day: Date, w: Way): CellForTest => {
  const iso = isoOf(day);
  const [year, month, ofMonth] = iso.split('-');
  // Excel counts the days since 30 December 1899.
  if (w.date === 'serial') return { day: (Date.parse(iso) - Date.parse('1899-12-30')) / 86_400_000 };
  return textCell(w.date === 'iso' ? iso : `${ofMonth}-${month}-${year}`, w);
};

const fileOf = ({ columns }: Contract, rows: readonly (readonly CellForTest[])[], w: Way): Buffer => {
  const lines: (readonly CellForTest[])[] = [
    ...Array.from({ length: w.titles }, (_, index) => [textCell(`Overzicht ${index}`, w)]),
    columns.map(({ name }) => textCell(name, w)),
    ...rows,
    ...Array.from({ length: w.blankBelow }, () => [null]),
  ];
  const sheet = { name: 'Uitvoer', rows: Object.fromEntries(lines.map((cells, index) => [index + 1, cells])) };
  const other = { name: 'Toelichting', rows: { 1: [textCell('Dit bestand is een proef.', w)] } };
  return workbookForTest(w.other ? [other, sheet] : [sheet]);
};

const how = { fileName: 'proef.xlsx', unkept: true, decimals: 'comma' } as const;
const bounds = { numRuns: 20, seed: 171 };

const booking = fc.record({
  cents: fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -2e9, max: 2e9 })),
  quarter: fc.integer({ min: 1, max: 4 }),
  taakveld: fc.constantFrom('6.3', '6.71', '6.1', '0.10'),
  side: fc.constantFrom('L', 'B'),
});

test('amounts, whole numbers and codes read back equal, however their workbook is written', () =>
  withCsvReader((read) =>
    fc.assert(
      fc.asyncProperty(fc.array(booking, { minLength: 1, maxLength: 12 }), way, async (rows, w) => {
        const cells = rows.map(({ cents, quarter, taakveld, side }, index) => [
          numberCell(index + 1, w),
          numberCell(2022, w),
          numberCell(quarter, w),
          textCell(taakveld, w),
          null,
          textCell(side, w),
          textCell('D', w),
          amountCell(cents, w),
        ]);
        const { rows: found, rejects } = await read(csvSource(grootboek), fileOf(grootboek, cells, w), how);
        expect(rejects).toEqual([]);
        expect(found).toEqual(
          rows.map(({ cents, quarter, taakveld, side }, index) => ({
            row_number: String(w.titles + index + 2),
            Boekingsnummer: String(index + 1),
            Boekjaar: 2022,
            Kwartaal: quarter,
            Taakveld: taakveld,
            'Lasten of baten': side,
            'D/C': 'D',
            Bedrag: cents / 100,
          })),
        );
      }),
      bounds,
    ),
  ));

// Before March 1900 Excel counts a day that never was.
const day = fc.date({ min: new Date('1900-03-01'), max: new Date('2024-12-31'), noInvalidDate: true });

test('dates and empty cells read back equal, however their workbook is written', () =>
  withCsvReader((read) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(day, fc.option(day)), { minLength: 1, maxLength: 12 }),
        way,
        async (pairs, w) => {
          const rows = pairs.map(([one, other]) => {
            const [received, decided = null] = [one, ...(other ? [other] : [])].toSorted(
              (a, b) => a.getTime() - b.getTime(),
            );
            return { received: received ?? one, decided };
          });
          const cells = rows.map(({ received, decided }, index) => [
            textCell(`B${index + 1}`, w),
            textCell('Wmo', w),
            null,
            dayCell(received, w),
            decided === null ? null : dayCell(decided, w),
            null,
          ]);
          const { rows: found, rejects } = await read(csvSource(bezwaren), fileOf(bezwaren, cells, w), how);
          expect(rejects).toEqual([]);
          expect(found).toEqual(
            rows.map(({ received, decided }, index) => ({
              row_number: String(w.titles + index + 2),
              Bezwaarnummer: `B${index + 1}`,
              Wet: 'Wmo',
              Beschikkingnummer: null,
              'Datum ontvangst': isoOf(received),
              'Datum beslissing': decided === null ? null : isoOf(decided),
              Uitkomst: null,
            })),
          );
        },
      ),
      bounds,
    ),
  ));
