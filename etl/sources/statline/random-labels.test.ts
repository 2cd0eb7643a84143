import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTextForTest } from '../read-for-test.ts';
import { statline } from './source.ts';

/** Random tables written as a download with labels, long and as on the screen, saved again or not, and read back equal. */

const regions = [
  ['Nederland', 'NL01'],
  ['Flevoland (PV)', 'PV24'],
  ['GGD Flevoland (GG)', 'GG2209'],
  ['Noordoostpolder', 'GM0171'],
  ['Utrecht (gemeente)', 'GM0344'],
  ['Flevoland (CR)', 'Flevoland (CR)'],
] as const;
const periods = [
  ['2022', '2022JJ00', 'definitief'],
  ['2023*', '2023JJ00', 'voorlopig'],
  ['2023 4e kwartaal**', '2023KW04', 'nader voorlopig'],
  ['1e halfjaar 2024*', '2024HJ01', 'voorlopig'],
  ["2024/'25", '2024SJ00', 'definitief'],
] as const;
const topics = ['Bevolking/Totale bevolking', 'Bevolking/Leeftijd/Jonger dan 5 jaar'] as const;
const units = ['aantal', '%'] as const;

/** Tenths, as percentages are published; null is missing. */
const cell = fc.option(
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 10),
  { freq: 3 },
);

/** A figure per region, period and topic, in that order. */
const grid = fc
  .record({
    regions: fc.uniqueArray(fc.constantFrom(...regions), { minLength: 1, maxLength: 4 }),
    periods: fc.uniqueArray(fc.constantFrom(...periods), { minLength: 1, maxLength: 3 }),
  })
  .chain((axes) =>
    fc
      .array(cell, {
        minLength: axes.regions.length * axes.periods.length * topics.length,
        maxLength: axes.regions.length * axes.periods.length * topics.length,
      })
      .map((cells) => ({ ...axes, cells })),
  );

type Grid = typeof grid extends fc.Arbitrary<infer T> ? T : never;

const way = fc.record({
  delimiter: fc.constantFrom(';', '\t'),
  end: fc.constantFrom('\r\n', '\n'),
  bom: fc.boolean(),
  quoted: fc.boolean(),
  title: fc.boolean(),
  trailer: fc.constantFrom('', '"Bron: CBS"', 'Bron: CBS;;;', '© CBS'),
  missing: fc.constantFrom('.', ''),
  padded: fc.boolean(),
  sex: fc.boolean(),
});

type Way = typeof way extends fc.Arbitrary<infer T> ? T : never;

const at = ({ periods: all, cells }: Grid, region: number, period: number, topic: number): number | null =>
  cells[(region * all.length + period) * topics.length + topic] ?? null;

/** A text of lines: labels as text, numbers bare. */
const written = (lines: readonly (readonly (string | number | null)[])[], w: Way): string => {
  const show = (value: string | number | null): string => {
    if (value === null) return w.missing;
    if (typeof value === 'number') return String(value).replace('.', ',');
    return w.quoted ? `"${value}"` : value;
  };
  const titles = w.title ? [['Regionale kerncijfers'], []] : [];
  const body = [...titles, ...lines].map((line) => line.map(show).join(w.delimiter));
  const all = w.trailer === '' ? body : [...body, w.trailer.replaceAll(';', w.delimiter)];
  return `${w.bom ? '\uFEFF' : ''}${all.join(w.end)}${w.end}`;
};

const sexes = (w: Way, text: string): string[] => (w.sex ? [text] : []);
const named = (name: string, w: Way): string => (w.padded ? name.padEnd(40) : name);

const layouts: Readonly<Record<string, (g: Grid, w: Way) => string>> = {
  'long, a topic a column': (g, w) =>
    written(
      [
        [...sexes(w, 'Geslacht'), 'Perioden', "Regio's", ...topics.map((topic, index) => `${topic} (${units[index]})`)],
        ...g.regions.flatMap(([region], r) =>
          g.periods.map(([period], p) => [
            ...sexes(w, 'Totaal mannen en vrouwen'),
            period,
            named(region, w),
            ...topics.map((_, t) => at(g, r, p, t)),
          ]),
        ),
      ],
      w,
    ),
  'as on the screen, topics and periods side by side': (g, w) => {
    const columns = topics.flatMap((topic, t) => g.periods.map(([period], p) => ({ topic, t, period, p })));
    const empty = sexes(w, '');
    return written(
      [
        [...empty, 'Onderwerp', ...columns.map(({ topic, t }) => `${topic} (${units[t]})`)],
        [...empty, 'Perioden', ...columns.map(({ period }) => period)],
        [...sexes(w, 'Geslacht'), "Regio's", ...columns.map(({ t }) => units[t] ?? '')],
        ...g.regions.map(([region], r) => [
          ...sexes(w, 'Totaal mannen en vrouwen'),
          named(region, w),
          ...columns.map(({ p, t }) => at(g, r, p, t)),
        ]),
      ],
      w,
    );
  },
};

const reasonOf = (w: Way, value: number | null): string | null =>
  value !== null || w.missing === '' ? null : 'onbekend, onbetrouwbaar of geheim';

const expected = (g: Grid, w: Way): unknown[][] =>
  g.regions.flatMap(([, region], r) =>
    g.periods.flatMap(([, period, status], p) =>
      topics.map((topic, t) => {
        const value = at(g, r, p, t);
        const dimensions = w.sex ? 'Geslacht=Totaal mannen en vrouwen' : '';
        return [region, period, topic, dimensions, value, value === null ? 'ontbreekt' : status, reasonOf(w, value)];
      }),
    ),
  );

const inOrder = (rows: readonly unknown[][]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();

test.for(Object.entries(layouts))('a download with labels, %s, reads back equal', async ([, write]) => {
  await fc.assert(
    fc.asyncProperty(grid, way, async (g, w) => {
      const text = write(g, w);
      expect(statline.recognises({ fileName: 'x.csv', encoding: 'utf-8', text })).toBe(true);
      const { rows, rejects } = await readTextForTest(statline, '70072ned.csv', text);
      expect(rejects).toEqual([]);
      const names = ['regio', 'periode', 'onderwerp', 'dimensies', 'waarde', 'status', 'reden'];
      expect(inOrder(rows.map((row) => names.map((name) => row[name])))).toEqual(inOrder(expected(g, w)));
    }),
    { numRuns: 15, seed: 171 },
  );
});
