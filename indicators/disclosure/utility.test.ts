import { createRequire } from 'node:module';
import type { default as HighsPackage, Highs } from 'highs';
import { expect, test } from 'vitest';
import { type Given, of } from './figures-for-test.ts';
import type { Preset } from './preset.ts';
import { standard } from './presets.ts';
import { protect } from './protect.ts';

/** The types of the package are those of its CommonJS form. */
const { default: loadHighs }: typeof HighsPackage = createRequire(import.meta.url)('highs');
const loaded = loadHighs();

const exact = { ...standard, roundTo: 1 };

/** Figures as protect takes them, the counts that each of them shows in the same order, and what everybody knows to hold between those. */
type Table = {
  indicators: Parameters<typeof protect>[0];
  figures: Readonly<Record<string, number>>[];
  sums: readonly string[];
};
type Shape = { name: string; preset: Preset; tables: number; make: (next: (below: number) => number) => Table };

/** Of three counts one is small, more or less. */
const draw = (next: (below: number) => number, most = 30) => (next(3) === 0 ? 1 + next(4) : 5 + next(most));
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const drawn = (count: number, one: () => number) => Array.from({ length: count }, one);
const minus = (names: readonly string[]) => names.map((name) => ` - ${name}`).join('');

/** A total and its groups. */
function oneBreakdown(groups: number, next: (below: number) => number): Table {
  const counts = drawn(groups, () => draw(next));
  const names = counts.map((_, k) => `g${k}`);
  const given: Given[] = [
    { numerator: sum(counts) },
    ...counts.map((numerator, k) => ({ breakdown: 'wijk', group: `${k}`, numerator })),
  ];
  return {
    indicators: [of('I16', 'count', given)],
    figures: [{ t: sum(counts) }, ...counts.map((count, k) => ({ [names[k] ?? '']: count }))],
    sums: [`t${minus(names)} = 0`],
  };
}

/** Groups of two breakdowns that cross; the cells where they do are never shown. */
function twoBreakdowns(rows: number, columns: number, next: (below: number) => number): Table {
  const cells = drawn(rows, () => 0).map(() => drawn(columns, () => (next(2) === 0 ? next(3) : next(12))));
  const inRows = cells.map(sum);
  const inColumns = drawn(columns, () => 0).map((_, k) => sum(cells.map((row) => row[k] ?? 0)));
  const given: Given[] = [
    { numerator: sum(inRows) },
    ...inRows.map((numerator, k) => ({ breakdown: 'geslacht', group: `r${k}`, numerator })),
    ...inColumns.map((numerator, k) => ({ breakdown: 'wijk', group: `c${k}`, numerator })),
  ];
  const [rowNames, columnNames] = [inRows.map((_, k) => `r${k}`), inColumns.map((_, k) => `c${k}`)];
  return {
    indicators: [of('I16', 'count', given)],
    figures: [
      { t: sum(inRows) },
      ...inRows.map((count, k) => ({ [rowNames[k] ?? '']: count })),
      ...inColumns.map((count, k) => ({ [columnNames[k] ?? '']: count })),
    ],
    sums: [`t${minus(rowNames)} = 0`, `t${minus(columnNames)} = 0`],
  };
}

const figure = (y: number, n: number) => ({ numerator: y, denominator: y + n, n: y + n });
const named = (name: string, y: number, n: number) => ({ [`y${name}`]: y, [`n${name}`]: n, [`a${name}`]: y + n });

/** A share and its groups: each figure shows who said yes, who said no, and all. */
function shares(groups: number, next: (below: number) => number): Table {
  const yes = drawn(groups, () => draw(next, 20));
  const no = drawn(groups, () => draw(next, 20));
  const given: Given[] = [
    figure(sum(yes), sum(no)),
    ...yes.map((y, k) => ({ breakdown: 'wijk', group: `${k}`, ...figure(y, no[k] ?? 0) })),
  ];
  const names = yes.map((_, k) => `${k}`);
  return {
    indicators: [of('I09', 'share', given, 'FO')],
    figures: [named('t', sum(yes), sum(no)), ...yes.map((y, k) => named(`${k}`, y, no[k] ?? 0))],
    sums: [
      ...['t', ...names].map((name) => `a${name} - y${name} - n${name} = 0`),
      ...['a', 'y', 'n'].map((of1) => `${of1}t${minus(names.map((name) => `${of1}${name}`))} = 0`),
    ],
  };
}

/** Two wetten, their product groups, and one product group of both. */
function wetten(next: (below: number) => number): Table {
  const [wmo, jeugd] = [drawn(2, () => draw(next)), drawn(2, () => draw(next))];
  const [ofWmo, ofJeugd] = [next(6), next(6)];
  const counts = {
    t: sum(wmo) + sum(jeugd) + ofWmo + ofJeugd,
    w: sum(wmo) + ofWmo,
    j: sum(jeugd) + ofJeugd,
    w0: wmo[0] ?? 0,
    w1: wmo[1] ?? 0,
    j0: jeugd[0] ?? 0,
    j1: jeugd[1] ?? 0,
    v: ofWmo + ofJeugd,
  };
  const places: Readonly<Record<string, Given>> = {
    t: {},
    w: { breakdown: 'wet', group: 'Wmo' },
    j: { breakdown: 'wet', group: 'Jeugdwet' },
    w0: { breakdown: 'productgroep', group: 'Begeleiding' },
    w1: { breakdown: 'productgroep', group: 'Dagbesteding' },
    j0: { breakdown: 'productgroep', group: 'Jeugd-ggz' },
    j1: { breakdown: 'productgroep', group: 'Pleegzorg' },
    v: { breakdown: 'productgroep', group: 'Vervoer' },
  };
  return {
    indicators: [
      of(
        'I17',
        'count',
        Object.entries(counts).map(([name, numerator]) => ({ ...places[name], numerator })),
      ),
    ],
    figures: Object.entries(counts).map(([name, count]) => ({ [name]: count })),
    sums: [
      't - w - j = 0',
      't - w0 - w1 - j0 - j1 - v = 0',
      'w - w0 - w1 - vw = 0',
      'j - j0 - j1 - vj = 0',
      'v - vw - vj = 0',
    ],
  };
}

/** The same, with what the group of both has within each shown too. */
function wettenApart(next: (below: number) => number): Table {
  const [wmo, jeugd] = [drawn(2, () => draw(next)), drawn(2, () => draw(next))];
  const [vw, vj] = [draw(next), draw(next)];
  const [[w0 = 0, w1 = 0], [j0 = 0, j1 = 0]] = [wmo, jeugd];
  const counts = { w: w0 + w1 + vw, j: j0 + j1 + vj, w0, w1, j0, j1, v: vw + vj, vw, vj };
  const places: Readonly<Record<string, readonly [breakdown: string, group: string]>> = {
    w: ['wet', 'Wmo'],
    j: ['wet', 'Jeugdwet'],
    w0: ['productgroep', 'Begeleiding'],
    w1: ['productgroep', 'Dagbesteding'],
    j0: ['productgroep', 'Jeugd-ggz'],
    j1: ['productgroep', 'Pleegzorg'],
    v: ['productgroep', 'Vervoer'],
    vw: ['productgroep per wet', 'Wmo Vervoer'],
    vj: ['productgroep per wet', 'Jeugdwet Vervoer'],
  };
  const given = Object.entries(counts).map(([name, numerator]): Given => {
    const [breakdown, group] = places[name] ?? [];
    return { breakdown: breakdown ?? null, group: group ?? null, numerator };
  });
  return {
    indicators: [of('KW02', 'count', given)],
    figures: Object.entries(counts).map(([name, count]) => ({ [name]: count })),
    sums: ['w - w0 - w1 - vw = 0', 'j - j0 - j1 - vj = 0', 'v - vw - vj = 0'],
  };
}

/** Two wetten, two aanbieders of both and one of Wmo alone: what each has in all, and within each wet. */
function providers(next: (below: number) => number): Table {
  const [wa, wb, ja, jb] = [draw(next), draw(next), draw(next), draw(next)];
  const c = draw(next);
  const counts = { w: wa + wb + c, j: ja + jb, a: wa + ja, b: wb + jb, c, wa, wb, wc: c, ja, jb };
  const wetOf: Readonly<Record<string, string>> = { w: 'Wmo', j: 'Jeugdwet' };
  const given = Object.entries(counts).map(([name, numerator]): Given => {
    const [wet, aanbieder] = [wetOf[name[0] ?? ''], name.at(-1)];
    if (name.length === 2) return { breakdown: 'aanbieder per wet', group: `${wet} ${aanbieder}`, numerator };
    return wet === undefined
      ? { breakdown: 'aanbieder', group: name, numerator }
      : { breakdown: 'wet', group: wet, numerator };
  });
  return {
    indicators: [of('KW04', 'count', given)],
    figures: Object.entries(counts).map(([name, count]) => ({ [name]: count })),
    sums: ['w - wa - wb - wc = 0', 'j - ja - jb = 0', 'a - wa - ja = 0', 'b - wb - jb = 0', 'c - wc = 0'],
  };
}

/** Benefits that ran at the end of three quarters, and began and ended in them. */
function quarters(next: (below: number) => number): Table {
  let runs = 10 + next(30);
  const all = ['2024Q1', '2024Q2', '2024Q3'].map((period, q) => {
    const began = draw(next, 8);
    const ended = Math.min(draw(next, 8), runs + began);
    runs += began - ended;
    return { period, q, runs, began, ended };
  });
  const { indicator, observations } = of(
    'KW05',
    'count',
    all.flatMap(({ period, runs: main, began: instroom, ended: uitstroom }) =>
      Object.entries({ main, instroom, uitstroom }).map(([measure, numerator]) => ({
        measure,
        period,
        breakdown: 'domein',
        group: 'Minima',
        numerator,
      })),
    ),
  );
  const measures = indicator.measures.flatMap((one) =>
    ['main', 'instroom', 'uitstroom'].map((key) => ({ ...one, key })),
  );
  return {
    indicators: [{ indicator: { ...indicator, measures }, observations }],
    figures: all.flatMap(({ q, runs: r, began, ended }) => [
      { [`s${q}`]: r },
      { [`b${q}`]: began },
      { [`e${q}`]: ended },
    ]),
    sums: [1, 2].map((q) => `s${q} + e${q} - s${q - 1} - b${q} = 0`),
  };
}

const shapes: readonly Shape[] = [
  { name: 'three groups', preset: exact, tables: 40, make: (next) => oneBreakdown(3, next) },
  { name: 'eleven groups', preset: exact, tables: 25, make: (next) => oneBreakdown(11, next) },
  { name: 'three groups, rounded', preset: standard, tables: 40, make: (next) => oneBreakdown(3, next) },
  { name: 'two groups, rounded', preset: standard, tables: 40, make: (next) => oneBreakdown(2, next) },
  { name: '2 x 3 groups', preset: exact, tables: 30, make: (next) => twoBreakdowns(2, 3, next) },
  { name: '3 x 4 groups', preset: exact, tables: 20, make: (next) => twoBreakdowns(3, 4, next) },
  { name: '2 x 5 groups, rounded', preset: standard, tables: 25, make: (next) => twoBreakdowns(2, 5, next) },
  { name: 'shares of three groups', preset: exact, tables: 25, make: (next) => shares(3, next) },
  { name: 'shares of five groups', preset: exact, tables: 15, make: (next) => shares(5, next) },
  { name: 'wetten and product groups', preset: exact, tables: 20, make: wetten },
  { name: 'wetten and product groups, rounded', preset: standard, tables: 20, make: wetten },
  { name: 'wetten and product groups per wet', preset: exact, tables: 15, make: wettenApart },
  { name: 'wetten and product groups per wet, rounded', preset: standard, tables: 15, make: wettenApart },
  { name: 'wetten and aanbieders', preset: exact, tables: 15, make: providers },
  { name: 'three quarters', preset: exact, tables: 20, make: quarters },
  { name: 'three quarters, rounded', preset: standard, tables: 20, make: quarters },
];

test.each(shapes)(
  '$name: no more than 1.5 times as much is hidden as the least that would do, found by trying everything',
  async ({ name, preset, tables, make }) => {
    const highs = await loaded;
    let state = 17 * (1 + shapes.findIndex((shape) => shape.name === name));
    const next = (below: number) =>
      Math.floor(((state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648) * below);
    let [ours, least] = [0, 0];
    for (let k = 0; k < tables; k++) {
      const table = make(next);
      const { shown } = await protect(table.indicators, preset);
      const hidden = shown.flatMap(({ observations }) => observations.map(({ status }) => status === 'suppressed'));
      // What we hide does do.
      expect(isEnough(highs, table, hidden, preset)).toBe(true);
      ours += hidden.filter(Boolean).length;
      least += fewestHidden(highs, table, preset, hidden);
    }
    expect(least).toBeGreaterThan(10);
    expect(ours).toBeLessThanOrEqual(1.5 * least);
  },
);

const isSmall = (count: number, { smallest }: Preset) => count > 0 && count < smallest;

/** The fewest figures to hide, by trying every set that has the small ones, the smallest sets first. */
function fewestHidden(highs: Highs, table: Table, preset: Preset, ours: readonly boolean[]): number {
  const small = table.figures.map((counts) => Object.values(counts).some((count) => isSmall(count, preset)));
  const others = [...small.keys()].filter((k) => small[k] === false);
  const most = ours.filter(Boolean).length - small.filter(Boolean).length;
  for (let more = 0; more < most; more++)
    for (const set of setsOf(others, more)) {
      const hidden = small.map((one, k) => one || set.includes(k));
      if (isEnough(highs, table, hidden, preset)) return hidden.filter(Boolean).length;
    }
  return ours.filter(Boolean).length;
}

function* setsOf(from: readonly number[], size: number): Generator<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [k, first] of from.entries())
    for (const rest of setsOf(from.slice(k + 1), size - 1)) yield [first, ...rest];
}

/** Whether every small count can be 1 and can be as large as the smallest that is shown, by a linear program for each. */
function isEnough(highs: Highs, { figures, sums }: Table, hidden: readonly boolean[], preset: Preset): boolean {
  const bounds = figures.flatMap((counts, k) =>
    hidden[k] === true ? [] : Object.entries(counts).map(([name, count]) => boundOf(name, count, preset)),
  );
  const small = figures.flatMap((counts) =>
    Object.entries(counts).flatMap(([name, count]) => (isSmall(count, preset) ? name : [])),
  );
  const end = (goal: string, name: string) => {
    const program = `${goal}\n obj: ${name}\nSubject To\n${sums.map((one, k) => ` c${k}: ${one}`).join('\n')}\nBounds\n${bounds.map((one) => ` ${one}`).join('\n')}\nEnd`;
    const { Status, ObjectiveValue } = highs.solve(program);
    if (Status === 'Optimal') return ObjectiveValue;
    if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded') return Infinity;
    throw new Error(`${name}: ${Status}`);
  };
  return small.every((name) => end('Minimize', name) <= 1 + 1e-6 && end('Maximize', name) >= preset.smallest - 1e-6);
}

function boundOf(name: string, count: number, { roundTo, smallest }: Preset): string {
  const shown = Math.floor(count / roundTo + 0.5) * roundTo;
  if (shown === 0) return `${name} = 0`;
  return `${Math.max(smallest, shown - Math.floor(roundTo / 2))} <= ${name} <= ${shown + Math.ceil(roundTo / 2) - 1}`;
}
