import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractForTest } from './contract-for-test.ts';
import { type ReadCsvForTest, withCsvReader } from './csv-for-test.ts';
import { csvSource } from './csv-source.ts';
import { grootboek } from './grootboek/contract.ts';
import type { WayOfWriting } from './source.ts';
import { asTold, type Told, toldBy } from './told-for-test.ts';

/** Two quotes that were not meant so make text of the rows between them; a text that rightly goes over lines is read. */

const head = 'Boekingsnummer;Boekjaar;Kwartaal;Taakveld;Omschrijving;Lasten of baten;D/C;Bedrag';
const row = (number: string, text: string, amount: string, quarter = '1', side = 'D'): string =>
  `${number};2022;${quarter};6.71;${text};L;${side};${amount}`;
const file = (...lines: string[]): string => `${[head, ...lines].join('\n')}\n`;

const ledger = csvSource(grootboek);

/** Reads closely and at a glance, which must tell the same. */
const both = async (read: ReadCsvForTest, content: string, source = ledger, said: WayOfWriting = {}): Promise<Told> => {
  const closely = await toldBy(read(source, content, said));
  expect(asTold(await toldBy(read(source, content, { ...said, glance: true })))).toEqual(asTold(closely));
  return closely;
};

const begin = row('1', '', '1,50');
const [open, between, close] = [row('2', '"De Boei', '1234,50'), row('3', '', '2,50'), row('4', 'huur"', '99,50')];

describe('rows that two stray quotes may have made text stop the load at the first quote', () => {
  const swallowed: Record<string, string> = {
    'two rows': file(begin, open, close),
    'three rows': file(begin, open, between, close),
    'with the separator in the text': file(
      begin,
      row('2', '"De Boei; huur', '1,00'),
      row('3', 'huur; De Boei"', '2,00'),
    ),
    'with a blank line between them': file(begin, open, '', between, close),
    'with a row that has a separator too many': file(begin, open, `${between};`, close),
    'with a quoted text in a row': file(begin, open, row('3', '""a;b""', '2,50'), close),
    'with an empty cell between quotes': file(begin, open, row('3', '""', '2,50'), close),
    'with a faulty amount before the only line end': file(begin, row('2', '"De Boei', 'veel'), close),
    'with CR as line end': file(begin, open, between, close).replaceAll('\n', '\r'),
    'with CRLF as line end': file(begin, open, between, close).replaceAll('\n', '\r\n'),
    'with commas between the cells': file(begin, open, between, close).replaceAll(',', '.').replaceAll(';', ','),
    'with a separator behind each row': file(...[begin, open, between, close].map((line) => `${line};`)),
    'with a line of separators between them': file(begin, open, ';;;;;;;', close),
    'with half a line of separators between them': file(begin, open, ';;;;;', close),
    'with a line of one word between them': file(begin, open, 'subtotaal', close),
    'with a separator too many before the only line end': file(begin, `${open};`, close),
    'with more separators before the only line end': file(begin, `${open};;;`, close),
    'with a separator too many behind the only line end': file(begin, open, `;${close}`),
    'with faults on both sides of the only line end': file(
      begin,
      row('2', '"De Boei', 'veel'),
      row('3', 'huur"', '2,50', 'Q1'),
    ),
    'with two faults before the only line end': file(begin, row('2', '"De Boei', 'veel', '1', 'X'), close),
    'with empty cells on both sides of the only line end': file(
      begin,
      row('2', '"De Boei', ''),
      `;2022;1;6.71;huur";L;D;7,00`,
    ),
    'with no line end behind the last': file(begin, open, between, close).trimEnd(),
    'below a quoted text over lines': file(row('1', '"a\nb"', '1,50').replace('\n', ' '), open, between, close),
  };
  test(Object.keys(swallowed).join(', '), () =>
    withCsvReader(async (read) => {
      for (const [name, content] of Object.entries(swallowed))
        expect(await both(read, content), name).toMatchObject({
          refused: { rule: 'tekst-onduidelijk', place: { line: 3, column: 'Omschrijving' } },
        });
    }),
  );

  test('in a column that is kept, first, last or between others', () =>
    withCsvReader(async (read) => {
      const cases = {
        Boekingsnummer: file(begin, `"${row('2', '', '5,00')}`, between, row('4"', '', '9,00')),
        Taakveld: file(begin, '2;2022;1;"6.71;;L;D;5,00', between, '4;2022;1;6.71";;L;D;9,00'),
        Bedrag: file(begin, row('2', '', '"5,00'), between, row('4', '', '9,00"')),
      };
      for (const [column, content] of Object.entries(cases))
        expect(await both(read, content)).toMatchObject({
          refused: { rule: 'tekst-onduidelijk', place: { line: 3, column } },
        });
    }));

  test('in a name that stands in front and is left out, where the row of the first quote breaks off', () =>
    withCsvReader(async (read) => {
      const people = contractForTest([
        { name: 'Nummer', type: 'text', required: true },
        { name: 'Naam', type: 'text', dropped: true },
        { name: 'Begin', type: 'date', required: true },
        { name: 'Uren', type: 'integer' },
        { name: 'Einde', type: 'date' },
      ]);
      const content = 'Nummer;Naam;Begin;Uren;Einde\n1;"Jan\n2;Piet";01-02-2024;3;\n3;;01-03-2024;4;\n';
      expect(await both(read, content, csvSource(people))).toMatchObject({
        refused: { rule: 'tekst-onduidelijk', place: { line: 2, column: 'Naam' } },
      });
    }));

  test('of two hundred rows fifty, though that is one fault below the threshold', () =>
    withCsvReader(async (read) => {
      const rows = Array.from({ length: 200 }, (_, index) => row(String(index + 1), '', '1,00'));
      rows[99] = `"${rows[99]}`;
      rows[149] = row('150"', '', '1,00');
      expect(await both(read, file(...rows))).toMatchObject({
        refused: { place: { line: 101, column: 'Boekingsnummer' } },
      });
    }));

  test('the line is that of the file, below a title and a text that rightly goes over lines', () =>
    withCsvReader(async (read) => {
      const content = `Grootboek\n\n${file(row('1', '"a\n\nb"', '1,50'), open, close)}`;
      expect(await both(read, content)).toMatchObject({ refused: { place: { line: 7, column: 'Omschrijving' } } });
    }));
});

describe('a text that rightly goes over lines is read', () => {
  const texts: Record<string, string> = {
    'with as many separators as rows would have': 'huur; gas; licht; water;\nkantine; post; koffie; thee',
    'with more': ';;;;;;;;;;\n;;;;;;;;;;\n;;;;;;;;',
    'with quotes in it': 'zei: ""ja; nee""\nen; ""wel; niet; toch; of 3""',
    'with a figure, and few separators': 'zie 6.71; 2022\nen 2023',
    'with figures in words': 'in 2022; 3 dagen; de 4e\nop 5 mei; 12 euro; 6 uur; 7 keer; 8 maal',
    'with blank lines and returns': '\r\n\r\n;;;;;;;\r\n\r;;;\n',
  };
  test(Object.keys(texts).join(', '), () =>
    withCsvReader(async (read) => {
      for (const [name, text] of Object.entries(texts))
        expect(await both(read, file(row('1', `"${text}"`, '1,50'), row('2', '', '2,50'))), name).toMatchObject({
          found: {
            rows: [
              { row_number: '2', Boekingsnummer: '1', Bedrag: 1.5 },
              { row_number: '3', Boekingsnummer: '2', Bedrag: 2.5 },
            ],
            rejects: [],
          },
        });
    }),
  );

  test('in which rows were pasted, once that is said, and is noted; said to be rows it is refused', () =>
    withCsvReader(async (read) => {
      const pasted = {
        'a row': 'zie:\n7;2022;1;6.71;x;L;D;5,00\ngroet',
        'two rows and the header': `${head}\n7;2022;1;6.71;x;L;D;5,00\n8;2022;1;6.71;y;L;D;6,00`,
        'a list of numbers': '1; 2; 3; 4; 5; 6; 7\n8; 9; 10; 11; 12; 13; 14',
      };
      for (const [name, text] of Object.entries(pasted)) {
        const content = file(row('1', `"${text}"`, '1,50'), row('2', '', '2,50'));
        expect(await both(read, content), name).toMatchObject({
          refused: {
            rule: 'tekst-onduidelijk',
            remedy: expect.stringContaining('--multiline text'),
            place: { line: 2, column: 'Omschrijving' },
          },
        });
        expect(await both(read, content, ledger, { multiline: 'text' }), name).toMatchObject({
          found: {
            rows: [
              { Boekingsnummer: '1', Bedrag: 1.5 },
              { Boekingsnummer: '2', Bedrag: 2.5 },
            ],
            rejects: [],
            notes: [expect.stringContaining('als één tekst gelezen')],
          },
        });
        expect(await both(read, content, ledger, { multiline: 'rows' }), name).toMatchObject({
          refused: { rule: 'aanhalingsteken', place: { line: 2, column: 'Omschrijving' } },
        });
      }
    }));

  test('in a file with commas, as prose has them', () =>
    withCsvReader(async (read) => {
      const content = file('1;2022;1;6.71;"huur, gas, licht, water,\nkantine, post, koffie, thee";L;D;1.50');
      expect(await both(read, content.replaceAll(';', ','))).toMatchObject({
        found: { rows: [{ Bedrag: 1.5 }], rejects: [] },
      });
    }));

  test('where all cells are texts', () =>
    withCsvReader(async (read) => {
      const notes = contractForTest([
        { name: 'Nummer', type: 'text', required: true },
        { name: 'Naam', type: 'text', words: true },
        { name: 'Notitie', type: 'text', dropped: true },
        { name: 'Adres', type: 'text', dropped: true },
      ]);
      const content = 'Nummer;Naam;Notitie;Adres\n1;A;"eerst; dan; \nen; toen; verder";x\n2;B;;\n';
      expect(await both(read, content, csvSource(notes))).toMatchObject({
        found: { rows: [{ Nummer: '1' }, { Nummer: '2' }] },
      });
    }));
});

const words = fc.array(fc.constantFrom('huur', 'De Boei', 'zie', '2024', 'a-b', 'x 3', ''), { maxLength: 4 });
const ledgerRow = fc
  .record({
    quarter: fc.integer({ min: 1, max: 4 }),
    text: words,
    side: fc.constantFrom('L', 'B'),
    debit: fc.constantFrom('D', 'C'),
    cents: fc.integer({ min: 1, max: 999_999 }),
  })
  .map(({ quarter, text, side, debit, cents }) => [
    '2022',
    String(quarter),
    '6.71',
    text.join(' '),
    side,
    debit,
    (cents / 100).toFixed(2).replace('.', ','),
  ]);
const ledgerRows = fc
  .array(ledgerRow, { minLength: 2, maxLength: 12 })
  .map((rows) => rows.map((cells, index) => [String(index + 1), ...cells]));
const ends = fc.constantFrom('\n', '\r\n', '\r');

test('two stray quotes in a column stop the load of any table, wherever they stand', () =>
  withCsvReader((read) =>
    fc.assert(
      fc.asyncProperty(ledgerRows, ends, fc.nat(), fc.nat(), fc.nat(7), async (rows, end, one, other, column) => {
        const first = one % (rows.length - 1);
        const last = first + 1 + (other % (rows.length - 1 - first));
        const stray = rows.map((cells, index) =>
          cells
            .map((cell, at) =>
              at !== column ? cell : `${index === first ? '"' : ''}${cell}${index === last ? '"' : ''}`,
            )
            .join(';'),
        );
        expect(await toldBy(read(ledger, [head, ...stray, ''].join(end)))).toMatchObject({
          refused: { rule: 'tekst-onduidelijk', place: { line: first + 2, column: head.split(';')[column] } },
        });
      }),
      { numRuns: 60, seed: 7 },
    ),
  ));

test('any prose over lines without a bare figure is read, with whatever separators', () =>
  withCsvReader((read) =>
    fc.assert(
      fc.asyncProperty(
        ledgerRows,
        ends,
        fc.array(fc.constantFrom('huur', 'en', '; ', ';', ', ', 'LINE', '""', 'in 2024', '- ', '6,50 euro'), {
          maxLength: 30,
        }),
        async (rows, end, pieces) => {
          const text = pieces.join('').replaceAll('LINE', end);
          const lines = rows.map((cells, index) =>
            cells.map((cell, at) => (at === 4 && index === 0 ? `"${text}"` : cell)).join(';'),
          );
          expect(await toldBy(read(ledger, [head, ...lines, ''].join(end)))).toMatchObject({
            found: { rowsRead: rows.length, rejects: [], rows: rows.map(([number]) => ({ Boekingsnummer: number })) },
          });
        },
      ),
      { numRuns: 60, seed: 8 },
    ),
  ));
