import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTextForTest } from '../read-for-test.ts';
import { statline } from './source.ts';

/** Random tables, written in every way in which CBS delivers one, and read back: the same figures, and the same gaps. */

type Cell = number | null;

const regions = ['NL01', 'PV24', 'GM0171', 'WK017101', 'BU01710101'];
const periods = ['2022JJ00', '2023JJ00', '2023KW04', '2024HJ01'];
const topics = ['Eenzaam', 'k_0Tot15Jaar'];

const table = fc.array(
  fc.record({
    region: fc.constantFrom(...regions),
    period: fc.constantFrom(...periods),
    // Tenths, as percentages are published.
    cells: fc.tuple(
      ...topics.map(() =>
        fc.option(
          fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 10),
          { freq: 3 },
        ),
      ),
    ),
  }),
  { minLength: 1, maxLength: 10 },
);

type Row = { region: string; period: string; cells: readonly Cell[] };

const padded = (text: string, width: number): string => text.padEnd(width);
const names = ['ID', 'WijkenEnBuurten', 'Perioden', ...topics.map((topic, index) => `${topic}_${index + 27}`)];

const csv = (
  rows: readonly Row[],
  cellOf: (cell: Cell) => string,
  quote: (cell: string) => string,
  end: string,
): string =>
  [
    names.map(quote),
    ...rows.map(({ region, period, cells }, index) =>
      [String(index), padded(region, 10), period, ...cells.map(cellOf)].map(quote),
    ),
  ]
    .map((line) => `${line.join(';')}${end}`)
    .join('');

const objects = (rows: readonly Row[], cellOf: (cell: Cell) => unknown): object[] =>
  rows.map(({ region, period, cells }, index) =>
    Object.fromEntries([index, padded(region, 12), period, ...cells.map(cellOf)].map((cell, at) => [names[at], cell])),
  );

const v3 = (value: object[]): string =>
  JSON.stringify({ 'odata.metadata': 'https://x/ODataApi/OData/99999NED/$metadata#TypedDataSet', value });

const observationsCsv = (
  rows: readonly Row[],
  delimiter: string,
  cellOf: (cell: number) => string,
): readonly [fileName: string, text: string] => [
  '99999NED_Observations.csv',
  [
    ['Id', 'Measure', 'ValueAttribute', 'Value', 'WijkenEnBuurten', 'Perioden'],
    ...rows.flatMap(({ region, period, cells }) =>
      cells.map((cell, index) => [
        String(index),
        topics[index]?.replace(/^k_/, '') ?? '',
        cell === null ? 'Confidential' : 'None',
        cell === null ? '' : cellOf(cell),
        region,
        period,
      ]),
    ),
  ]
    .map((line) => `${line.map((cell) => `"${cell}"`).join(delimiter)}\n`)
    .join(''),
];

const ways: Readonly<Record<string, (rows: readonly Row[]) => readonly [fileName: string, text: string]>> = {
  'TypedDataSet as CSV': (rows) => [
    '99999NED_TypedDataSet.csv',
    `\uFEFF${csv(
      rows,
      (cell) => (cell === null ? '' : String(cell)),
      (cell) => cell,
      '\r\n',
    )}`,
  ],
  'UntypedDataSet as CSV': (rows) => [
    '99999NED_UntypedDataSet.csv',
    csv(
      rows,
      (cell) => (cell === null ? '       .' : cell.toFixed(1).padStart(12)),
      (cell) => `"${cell}"`,
      '\n',
    ),
  ],
  'OData v3, typed': (rows) => ['99999NED.json', v3(objects(rows, (cell) => cell))],
  'OData v3, untyped': (rows) => [
    '99999NED.json',
    v3(objects(rows, (cell) => (cell === null ? '       .' : cell.toFixed(1).padStart(12)))),
  ],
  'OData v4': (rows) => [
    '99999NED_Observations.json',
    JSON.stringify({
      '@odata.context': 'https://odata4.cbs.nl/CBS/99999NED/$metadata#Observations',
      value: rows.flatMap(({ region, period, cells }) =>
        cells.map((Value, index) => ({
          Id: index,
          Measure: topics[index]?.replace(/^k_/, ''),
          ValueAttribute: Value === null ? 'Confidential' : 'None',
          Value,
          WijkenEnBuurten: region,
          Perioden: period,
        })),
      ),
    }),
  ],
  'OData v4, as CSV with a comma': (rows) => observationsCsv(rows, ';', (cell) => cell.toFixed(1).replace('.', ',')),
  'OData v4, as CSV with a point': (rows) => observationsCsv(rows, ',', (cell) => cell.toFixed(1)),
};

/** Each region and period once, as in a table. */
const distinct = (rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((one) => [`${one.region} ${one.period}`, one])).values(),
];

test.for(Object.entries(ways))('%s reads back equal', async ([, write]) => {
  await fc.assert(
    fc.asyncProperty(table, async (all) => {
      const rows = distinct(all);
      const [fileName, text] = write(rows);
      const { rows: found, rejects } = await readTextForTest(statline, fileName, text);
      expect(rejects).toEqual([]);
      expect(found.map((one) => [one['tabel'], one['regio'], one['periode'], one['onderwerp'], one['waarde']])).toEqual(
        rows.flatMap(({ region, period, cells }) =>
          cells.map((cell, index) => ['99999NED', region, period, topics[index]?.replace(/^k_/, ''), cell]),
        ),
      );
    }),
    { numRuns: 12, seed: 171 },
  );
});
