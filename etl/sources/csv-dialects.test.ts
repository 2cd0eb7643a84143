import { describe, expect, test } from 'vitest';
import { type CsvForTest, type HowToRead, withCsvReader } from './csv-for-test.ts';
import type { Column, Contract } from './contract.ts';
import { contractForTest } from './contract-for-test.ts';
import { csvSource } from './csv-source.ts';

/** What real files do, each in a small file of our own, read closely and at a glance. */

const contract = (columns: readonly Column[]): Contract =>
  contractForTest([{ name: 'Nummer', type: 'text', required: true }, ...columns]);

const amounts = contract([
  { name: 'Bedrag', type: 'decimal', writtenIn: 'euro' },
  { name: 'Naam taak', type: 'text', words: true },
]);

/** Reads both ways, which must tell the same. */
const readBoth = (of: Contract, content: string | Buffer, how: HowToRead = {}): Promise<CsvForTest> =>
  withCsvReader(async (read) => {
    const closely = await read(csvSource(of), content, how);
    const glance = await read(csvSource(of), content, { ...how, glance: true });
    expect({ ...glance, quick: false }).toEqual(closely);
    return closely;
  });

const lines = (...all: readonly string[]): string => `${all.join('\r\n')}\r\n`;

const head = 'Nummer;Bedrag;Naam taak';
const three = [head, '1;12,50;6.1 Samen', '2;-7,25;6.2 Wijk', '3;;'];
const threeRows = [
  { row_number: '2', Nummer: '1', Bedrag: 12.5, 'Naam taak': '6.1 Samen' },
  { row_number: '3', Nummer: '2', Bedrag: -7.25, 'Naam taak': '6.2 Wijk' },
  { row_number: '4', Nummer: '3', Bedrag: null, 'Naam taak': null },
];
const lower = (by: number) => threeRows.map((row) => ({ ...row, row_number: String(Number(row.row_number) + by) }));

test.for(['2,02E+09', '2.02E+09', '2E+09'])(
  'a number that Excel cut short, as %s, is a fault that says so',
  async (cut) => {
    const cases = contract([{ name: 'Besluit', type: 'text' }]);
    const { rows, rejects } = await readBoth(cases, lines('Nummer;Besluit', `${cut};A1`, `B1;${cut}`, '02E09;2E09'));
    expect(rows).toEqual([{ row_number: '4', Nummer: '02E09', Besluit: '2E09' }]);
    expect(rejects.map(({ row_number, rule }) => [row_number, rule])).toEqual([
      ['2', 'nummer-afgekort'],
      ['3', 'nummer-afgekort'],
    ]);
  },
);

test.for(['\u200b', '\u00ad', '\u2060'])(
  'a key with %j in it, which nobody sees, is a fault and never another key',
  async (sign) => {
    const text = lines(
      head,
      '1;12,50;',
      `1${sign};12,50;`,
      '2;2,50;',
      `A${sign}2024-0001;2,50;`,
      `3;1,00;6.1 Sa${sign}men`,
    );
    const { rows, rejects } = await readBoth(amounts, text);
    expect(rows.map(({ Nummer }) => Nummer)).toEqual(['1', '2']);
    expect(rejects.map(({ row_number, rule }) => [row_number, rule])).toEqual(
      ['3', '5', '6'].map((row) => [row, 'onzichtbaar-teken']),
    );
  },
);

const kept: Contract = {
  ...contract([{ name: 'Ingangsdatum', type: 'date' }]),
  rules: [{ name: 'zonder-datum', column: 'Ingangsdatum', broken: '"Ingangsdatum" is null', message: 'Vul hem in.' }],
};

test('of a cell that could not be read a rule does not say as well that it is empty', async () => {
  const { rejects } = await readBoth(kept, lines('Nummer;Ingangsdatum', '1;31-06-2024', '2;', '3;30-06-2024'));
  expect(rejects.map(({ row_number, rule }) => [row_number, rule])).toEqual([
    ['2', 'datum'],
    ['3', 'zonder-datum'],
  ]);
});

describe('lines around the table', () => {
  test('a title, a selection and a blank line above the header are skipped, and rows keep the number of the file', async () => {
    const read = await readBoth(amounts, lines('Grootboek 2024', '"Selectie: ""alles"""', '', ...three));
    expect(read.rows).toEqual(lower(3));
    expect(read.rowsRead).toBe(3);
    expect(read.notes).toEqual(['Boven de kop staan 3 regels. Die zijn overgeslagen.']);
  });

  test.for([
    ['Bron: CBS', 1],
    ['"Bron: CBS"', 1],
    ['Bron: CBS;;', 1],
    ['Bron: CBS\r\n\r\nDe cijfers zijn voorlopig; zie de toelichting', 2],
    ['Totaal;5,25;', 1],
    ['Eindtotaal;5,25;\r\nBron: eigen administratie', 2],
    [';;\r\n;;', 2],
    ['\r\n\r\nBron: CBS\r\n\r\n', 1],
  ] as const)('%j below the rows is skipped and told', async ([trailer, below]) => {
    const read = await readBoth(amounts, lines(...three, trailer));
    expect(read.rows).toEqual(threeRows);
    expect(read.rejects).toEqual([]);
    expect(read.notes).toHaveLength(1);
    expect(read.notes[0]).toContain(below === 1 ? '1 regel die geen' : `${below} regels die geen`);
  });

  test('a title above and a source below, and a fault between them at its row of the file', async () => {
    const read = await readBoth(amounts, lines('Titel', ...three, '', '4;veel;', '5;1,00;', 'Bron: CBS'));
    expect(read.rejects).toMatchObject([{ row_number: '7', column_name: 'Bedrag', rule: 'bedrag' }]);
    expect(read.rows.map(({ row_number }) => row_number)).toEqual(['3', '4', '5', '8']);
  });

  test('a text over several lines that ends as a source does is no trailer', async () => {
    const { rowsRead, notes } = await readBoth(amounts, lines(...three.slice(0, 3), '3;;"6.3 aan\nBron: x"'));
    expect([rowsRead, notes]).toEqual([3, []]);
  });

  test('a row that breaks off at the end is no trailer', async () => {
    await expect(readBoth(amounts, lines(...three, '4;12'))).rejects.toMatchObject({
      rule: 'aantal-velden',
      place: { line: 5 },
    });
    await expect(readBoth(amounts, lines('Titel', ...three, '4;12'))).rejects.toMatchObject({ place: { line: 6 } });
  });

  test('a separator at the end of each line is no column, unless something stands behind it', async () => {
    const ended = three.map((line) => `${line};`);
    expect((await readBoth(amounts, lines(...ended))).rows).toEqual(threeRows);
    await expect(readBoth(amounts, lines(...ended.slice(0, 3), '3;;;zoek'))).rejects.toMatchObject({
      rule: 'kolom-zonder-naam',
    });
  });
});

describe('a separator behind each row that the header does not have', () => {
  const ended = [head, ...three.slice(1).map((line) => `${line};`)];

  test('is no column', async () => {
    const { rows, rejects } = await readBoth(amounts, lines(...ended));
    expect([rows, rejects]).toEqual([threeRows, []]);
  });

  test('below a title, with a source below the table', async () => {
    expect((await readBoth(amounts, lines('Titel', ...ended, 'Bron: eigen administratie'))).rows).toEqual(lower(1));
  });

  test('stops the load when something stands behind it, or a row does not have it', async () => {
    await expect(readBoth(amounts, lines(...ended.slice(0, 3), '3;;;zoek'))).rejects.toMatchObject({
      rule: 'kolom-zonder-naam',
    });
    await expect(readBoth(amounts, lines(...ended.slice(0, 3), '3;;'))).rejects.toMatchObject({
      rule: 'aantal-velden',
      place: { line: 4 },
    });
  });
});

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('encodings, separators and line ends', () => {
  const accented = [head, '1;12,50;6.1 Coördinatie', '2;-7,25;6.2 Wijk', '3;;'].join('\n');
  const rows = threeRows.map((row) => (row.Nummer === '1' ? { ...row, 'Naam taak': '6.1 Coördinatie' } : row));
  test.for([
    ['UTF-8', Buffer.from(accented)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${accented}`)],
    ['one in front of a row too, as files that were joined have it', Buffer.from(accented.replace('\n1', '\n\uFEFF1'))],
    [
      'one in front of a quoted cell',
      Buffer.from(accented.replace('\n1', '\n\uFEFF"1"').replace(';-7,25', ';\uFEFF"-7,25"')),
    ],
    ['one in front of a quoted cell of UTF-16', utf16(accented.replace('\n1', '\n\uFEFF"1"'))],
    ['Windows-1252', Buffer.from(accented, 'latin1')],
    ['UTF-16 LE', utf16(accented)],
    ['UTF-16 BE', utf16(accented).swap16()],
    ['CRLF', Buffer.from(accented.replaceAll('\n', '\r\n'))],
    ['tabs', Buffer.from(accented.replaceAll(';', '\t'))],
    ['bars', Buffer.from(accented.replaceAll(';', '|'))],
    ['quotes', Buffer.from(accented.replaceAll(/[^;\n]+/g, '"$&"'))],
    ['commas, quoted where need be', Buffer.from(accented.replaceAll(/-?\d+,\d+/g, '"$&"').replaceAll(';', ','))],
  ] as const)('%s', async ([, content]) => {
    expect((await readBoth(amounts, content)).rows).toEqual(rows);
  });
});

/** The amounts that a file with these cells gives. */
const amountsOf = async (of: Contract, cells: readonly string[], how: HowToRead = {}): Promise<unknown[]> => {
  const header = of.columns.map(({ name }) => name).join(';');
  const empty = of.columns.slice(2).map(() => ';');
  const rows = cells.map((cell, index) => `${index + 1};${cell}${empty.join('')}`);
  const read = await readBoth(of, lines(header, ...rows), how);
  return cells.map((_, index) => {
    const row = read.rows.find(({ Nummer }) => Nummer === String(index + 1));
    const reject = read.rejects.find(({ row_number }) => row_number === String(index + 2));
    return row === undefined ? reject?.['rule'] : row[of.columns[1]?.name ?? ''];
  });
};

const one = (column: Partial<Column>): Contract => contract([{ name: 'Bedrag', type: 'decimal', ...column }]);

describe('numbers', () => {
  test('decimal comma, thousands by point, space or a space that does not break, padding and a sign of currency', async () => {
    expect(
      await amountsOf(amounts, [
        '1234,56',
        '1.234,56',
        '1 234,56',
        '1\u00a0234\u00a0567,8',
        '1\u202f234',
        '   74,5',
        '\u00a0 74,5  ',
        '€ 1.234,56',
        '€\u00a0-12,50',
        '-€ 12,50',
        '12,50 EUR',
        '+3',
      ]),
    ).toEqual([1234.56, 1234.56, 1234.56, 1234567.8, 1234, 74.5, 74.5, 1234.56, -12.5, -12.5, 12.5, 3]);
  });

  test('decimal point, thousands by comma or space', async () => {
    expect(await amountsOf(amounts, ['1234.56', '1,234.56', '1 234.5', '-0.5', '74'])).toEqual([
      1234.56, 1234.56, 1234.5, -0.5, 74,
    ]);
  });

  test('a sign behind the number', async () => {
    expect(await amountsOf(amounts, ['12,50-', '12,50 -', '1.234,5-'])).toEqual([-12.5, -12.5, -1234.5]);
  });

  test('a minus sign (U+2212) or a dash in front of or behind a number is a minus', async () => {
    expect(await amountsOf(amounts, ['\u221212,50', '–1.234,5', '€ \u22123', '7,25\u2212', '-–3', '1–2'])).toEqual([
      -12.5,
      -1234.5,
      -3,
      -7.25,
      'bedrag',
      'bedrag',
    ]);
  });

  test('the NULL of a database is an empty cell', async () => {
    expect(await amountsOf(amounts, ['1,5', 'NULL', 'null', '"NULL"'])).toEqual([1.5, null, null, null]);
    expect(await amountsOf(one({ required: true }), ['1,5', 'NULL'])).toEqual([1.5, 'verplicht']);
  });

  test('what is no number is a fault: two signs, a wrong group, a word, a sign alone', async () => {
    const cells = ['1,5', '-12,50-', '1.23,5', '12.3456,1', 'veel', '€', '1 23,5', '(12,50)', '1,2,3', '1e3'];
    expect(await amountsOf(amounts, cells)).toEqual([1.5, ...cells.slice(1).map(() => 'bedrag')]);
  });

  // No source in hand writes a negative number so, and (12) is also how a remark or an age is written.
  test('a number in parentheses is a fault, not a negative number', async () => {
    expect(await amountsOf(amounts, ['1,5', '(12,50)', '(1.234)', '€ (3)'])).toEqual([
      1.5,
      'bedrag',
      'bedrag',
      'bedrag',
    ]);
  });

  test('a lone - is a fault, zero or an empty cell, as the contract says', async () => {
    const cells = ['1,5', '-', ' - ', '–'];
    expect(await amountsOf(one({}), cells)).toEqual([1.5, 'bedrag', 'bedrag', 'bedrag']);
    expect(await amountsOf(one({ dash: 'zero' }), cells)).toEqual([1.5, 0, 0, 0]);
    expect(await amountsOf(one({ dash: 'empty' }), cells)).toEqual([1.5, null, null, null]);
    expect(await amountsOf(one({ dash: 'empty', required: true }), cells)).toEqual([
      1.5,
      'verplicht',
      'verplicht',
      'verplicht',
    ]);
    expect(await amountsOf(one({ type: 'integer', dash: 'zero' }), ['1', '-'])).toEqual([1, 0]);
  });

  test('D or C behind a number, only where the contract says so', async () => {
    const cells = ['12,50 D', '12,50C', '1.234,5 C'];
    expect(await amountsOf(one({ debitCredit: true }), cells)).toEqual([12.5, -12.5, -1234.5]);
    expect(await amountsOf(one({}), ['1,5', ...cells])).toEqual([1.5, 'bedrag', 'bedrag', 'bedrag']);
    expect(await amountsOf(one({ debitCredit: true }), ['1,5', '-12,50 C'])).toEqual([1.5, 'bedrag']);
  });

  test.for([
    '-12,50 C',
    '12,50- C',
    '12,50 C-',
    '-12,50C',
    '\u221212,50 C',
    '-12,50 D',
    '12,50- D',
    'C 12,50',
    'C-12,50',
  ])('a minus beside D or C, as %s, can be two things and is a fault that says so', async (cell) => {
    const { rows, rejects } = await readBoth(one({ debitCredit: true }), lines('Nummer;Bedrag', '1;1,5', `2;${cell}`));
    expect(rows.map((row) => row['Bedrag'])).toEqual([1.5]);
    expect(rejects).toMatchObject([
      { row_number: '3', rule: 'bedrag', message: expect.stringContaining('een min of een C, niet allebei') },
    ]);
  });

  test('cents, whole by nature, and thousands of euro, as the contract says', async () => {
    expect(await amountsOf(one({ writtenIn: 'cent' }), ['1250', '-7', '1250-', '12,50'])).toEqual([
      12.5,
      -0.07,
      -12.5,
      'bedrag',
    ]);
    expect(await amountsOf(one({ writtenIn: 'duizend euro' }), ['1,001', '21900', '0,5'])).toEqual([
      1001, 21_900_000, 500,
    ]);
  });

  test.for([
    ['Bedrag (x 1.000)', 12_500],
    ['Bedrag (x 1 000 euro)', 12_500],
    ['Bedrag (x € 1.000)', 12_500],
    ['bedrag [in duizenden euro]', 12_500],
    ['Bedrag (€)', 12.5],
    ['Bedrag (in euro)', 12.5],
  ] as const)('the header %s says the unit', async ([name, expected]) => {
    const read = await readBoth(amounts, lines(`Nummer;${name};Naam taak`, '1;12,5;'));
    expect(read.rows).toMatchObject([{ Bedrag: expected }]);
  });

  test('a header in cents, and a unit that nobody knows', async () => {
    const read = await readBoth(amounts, lines('Nummer;Bedrag (in centen);Naam taak', '1;1250;'));
    expect(read.rows).toMatchObject([{ Bedrag: 12.5 }]);
    await expect(readBoth(amounts, lines('Nummer;Bedrag (mld euro);Naam taak', '1;1250;'))).rejects.toMatchObject({
      rule: 'onbekende-kolom',
    });
  });

  test('a unit above the table that the header does not repeat stops the load', async () => {
    await expect(readBoth(amounts, lines('Bedragen x € 1.000', ...three))).rejects.toMatchObject({
      rule: 'eenheid-onduidelijk',
      place: { line: 1, column: 'Bedrag' },
    });
    await expect(readBoth(amounts, lines(...three, 'Bron: grootboek; bedragen x 1.000'))).rejects.toMatchObject({
      rule: 'eenheid-onduidelijk',
      place: { column: 'Bedrag' },
    });
  });

  test('how many rows a query gave, below the table, is no row; 1.234,- is whole euros', async () => {
    const read = await readBoth(amounts, lines(head, '1;1.234,-;', '2;12,50;', '', '(2 rows affected)'));
    expect(read.rejects).toEqual([]);
    expect(read.rows).toMatchObject([{ Bedrag: 1234 }, { Bedrag: 12.5 }]);
  });
});

test('a quote within a cell that did not begin with one is a fault of its row, though a text below goes over lines', async () => {
  const read = await readBoth(amounts, lines(...three.slice(0, 2), '2;-"7,25;', '3;;"6.3 aan\nde weg"'));
  expect(read.rejects).toMatchObject([
    { row_number: '3', column_name: 'Bedrag', rule: 'bedrag' },
    { row_number: '4', column_name: 'Naam taak' },
  ]);
});

describe('a number that can be two things stops the load', () => {
  test.for([
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
  ] as const)('%s alone, until a person says how decimals are written', async ([cell, comma, point]) => {
    const text = lines(head, `1;${cell};`, '2;12;');
    await expect(readBoth(amounts, text)).rejects.toMatchObject({
      rule: 'getal-onduidelijk',
      remedy: expect.stringContaining('--decimal comma'),
    });
    expect((await readBoth(amounts, text, { decimals: 'comma' })).rows[0]).toMatchObject({ Bedrag: comma });
    expect((await readBoth(amounts, text, { decimals: 'point' })).rows[0]).toMatchObject({ Bedrag: point });
  });

  test('a column that is written both ways', async () => {
    await expect(readBoth(amounts, lines(head, '1;1,5;', '2;1.5;', '3;1.234;'))).rejects.toMatchObject({
      rule: 'getal-onduidelijk',
    });
  });

  test('a column that is written another way after its first thousand rows', async () => {
    const many = Array.from({ length: 1100 }, (_, index) => `${index + 10};1,5;`);
    const late = [...many, '5;1.234;', '6;1.5;'];
    await expect(readBoth(amounts, lines(head, ...late))).rejects.toMatchObject({ rule: 'getal-onduidelijk' });
    const told = await readBoth(amounts, lines(head, ...late), { decimals: 'comma' });
    expect(told.rejects).toMatchObject([{ row_number: '1103', rule: 'bedrag' }]);
    expect(told.rows.at(-1)).toMatchObject({ Nummer: '5', Bedrag: 1234 });
    // Without a number that could be two things, only the row is left out.
    expect((await readBoth(amounts, lines(head, ...many, '6;1.5;'))).rejects).toHaveLength(1);
  });

  test('not when another value in the column settles it', async () => {
    expect(await amountsOf(amounts, ['1.234', '0,123'])).toEqual([1234, 0.123]);
    expect(await amountsOf(amounts, ['1.234', '1.234.567'])).toEqual([1234, 1234567]);
    expect(await amountsOf(amounts, ['1.234', '0.5'])).toEqual([1.234, 0.5]);
  });
});

describe('dates', () => {
  const dated = contract([{ name: 'Datum', type: 'date' }]);
  test('in every form, with a time, parts of a second and a zone: the day that was written down, of UTC the day here', async () => {
    expect(
      await amountsOf(dated, [
        '17-05-2023',
        '7-5-2023',
        '2023-05-17',
        '2023-05-17T00:00:00',
        '2024-01-25T17:10:55.2733333',
        '2024-01-25T23:30:00+02:00',
        '2024-01-25T23:30:00Z',
        '2025-03-31T22:00:00Z',
        '2025-01-31T22:00:00Z',
        '2025-03-31T22:00:00+00:00',
        '2025-06-30 23:30:00.5+0000',
        '2025-10-26T22:30:00-00:00',
        '2024-01-25 23:30',
        '17-05-2023 9:05',
        '17/05/2023',
        '20230517',
        ' 20230517 ',
      ]),
    ).toEqual([
      '2023-05-17',
      '2023-05-07',
      '2023-05-17',
      '2023-05-17',
      '2024-01-25',
      '2024-01-25',
      '2024-01-26',
      '2025-04-01',
      '2025-01-31',
      '2025-04-01',
      '2025-07-01',
      '2025-10-26',
      '2024-01-25',
      '2023-05-17',
      '2023-05-17',
      '2023-05-17',
      '2023-05-17',
    ]);
  });

  test('a day that does not exist, or of which a part is unknown, is a fault', async () => {
    const cells = [
      '31-06-2027',
      '2027-06-31',
      '20240500',
      '20240000',
      '00-05-2024',
      '17-05-23',
      '2024-05-17T25:00',
      '2024-05-17T22:99:00Z',
      'mei',
    ];
    expect(await amountsOf(dated, ['17-05-2023', ...cells])).toEqual(['2023-05-17', ...cells.map(() => 'datum')]);
  });

  test('a birth date of which the day or the month is unknown gives its year', async () => {
    const born = contract([{ name: 'Geboortedatum', type: 'birth-date' }]);
    const cells = ['03-04-1950', '19500400', '19500000', '1950-00-00', '1950-04-00', '00-00-1950', '00-04-1950'];
    const text = lines('Nummer;Geboortedatum', ...cells.map((cell, index) => `${index};${cell}`));
    const { rows } = await readBoth(born, text);
    expect(rows.map(({ geboortejaar }) => geboortejaar)).toEqual(cells.map(() => 1950));
  });
});
