import { describe, expect, test } from 'vitest';
import type { MeasureKind, SourceFamily } from '../indicator.ts';
import type { Observation } from '../release/schema.ts';
import { attack } from '../test/whole-pipe/disclosure-attack.ts';
import { standard } from './presets.ts';
import { protect as protectWith } from './protect.ts';
import type { CountedObservation } from './rules.ts';

/** Without rounding every sum holds to the last person, and the least can be shown. */
const exact = { ...standard, roundTo: 1 };
const protect = async (counted: Parameters<typeof protectWith>[0]) => (await protectWith(counted, exact)).shown;

type Given = Partial<CountedObservation> & { numerator?: number | null };

const observation = (given: Given): CountedObservation => ({
  measure: 'main',
  period: '2024Q1',
  region: 'GM0171',
  breakdown: null,
  group: null,
  numerator: null,
  denominator: null,
  value: given.numerator ?? null,
  lower: null,
  upper: null,
  n: given.numerator ?? null,
  status: 'ok',
  deliveries: [],
  ...given,
});

function indicator(
  id: string,
  kinds: Readonly<Record<string, MeasureKind>>,
  observations: Given[],
  source: SourceFamily = 'BO',
) {
  const count = { kinds: [], counts: notRun, rows: notRun };
  const measures = Object.entries(kinds).map(([key, kind]) => ({ key, kind, name: key, unit: '', decimals: 0, count }));
  return { indicator: { id, source, measures }, observations: observations.map(observation) };
}

const half = (n: number): Given[] => [{ numerator: n / 2, denominator: n, value: 50, n, nYes: n / 2 }];
const sumOf = (of: readonly number[]) => of.reduce((total, value) => total + value, 0);

function notRun(): never {
  throw new Error('protect looks at figures only');
}

const wijken = (measure: string, counts: Readonly<Record<string, number>>): Given[] => [
  { measure, numerator: Object.values(counts).reduce((sum, count) => sum + count, 0) },
  ...Object.entries(counts).map(([group, numerator]) => ({ measure, breakdown: 'wijk', group, numerator })),
];

const wetten = (counts: Readonly<Record<string, number>>, measure: string, extra: Given): Given[] =>
  Object.entries(counts).map(([group, numerator]) => ({ ...extra, measure, breakdown: 'wet', group, numerator }));

const shown = (observations: readonly Observation[]) =>
  Object.fromEntries(observations.map((o) => [`${o.measure} ${o.group ?? 'totaal'}`, o.value]));

describe('a breakdown', () => {
  test('a count of 4 is hidden and the smallest other group with it; 5 and 0 are shown', async () => {
    const [result] = await protect([
      indicator('I16', { main: 'count' }, wijken('main', { Ens: 4, Bant: 5, Creil: 9, Rutten: 0 })),
    ]);
    expect(shown(result?.observations ?? [])).toEqual({
      'main totaal': 18,
      'main Ens': null,
      'main Bant': null,
      'main Creil': 9,
      'main Rutten': 0,
    });
    expect(result?.observations[1]).toMatchObject({ status: 'suppressed', numerator: null, n: null });
  });

  test('two small groups that together hold 3 take a third with them', async () => {
    const [result] = await protect([
      indicator('I16', { main: 'count' }, wijken('main', { Ens: 1, Bant: 2, Creil: 9, Nagele: 20 })),
    ]);
    expect(shown(result?.observations ?? [])).toMatchObject({
      'main Creil': null,
      'main Nagele': 20,
      'main totaal': 32,
    });
  });

  test('a small total hides the groups that would add up to it', async () => {
    const [result] = await protect([indicator('I16', { main: 'count' }, wijken('main', { Ens: 4, Bant: 0 }))]);
    expect(result?.observations.filter((o) => o.value !== null && o.value > 0)).toEqual([]);
    expect(shown(result?.observations ?? [])).toMatchObject({ 'main totaal': null, 'main Ens': null });
  });
});

test('a share with 3 who said no is hidden, of respondents and of clients alike', async () => {
  const share = { numerator: 97, denominator: 100, value: 97, n: 100 };
  const [result] = await protect([indicator('T01', { main: 'share' }, [share])]);
  expect(result?.observations[0]).toMatchObject({
    value: null,
    numerator: null,
    denominator: null,
    status: 'suppressed',
  });
});

test('a survey is shown from 10 respondents, the GGD monitor from 30', async () => {
  const results = await protect([
    indicator('I32', { main: 'share' }, half(9), 'CEO'),
    indicator('I33', { main: 'share' }, half(10), 'CEO'),
    indicator('I01', { main: 'weighted-share' }, half(29), 'GGD'),
    indicator('I03', { main: 'weighted-share' }, half(30), 'GGD'),
  ]);
  expect(results.map(({ observations }) => observations[0]?.value)).toEqual([null, 50, null, 50]);
});

const answers = (yes: number, n: number): Given => ({ numerator: yes, denominator: n, value: 1, n, nYes: yes });
const weighted = (nYes: number, n: number): Given => ({
  numerator: 71.5 * nYes,
  denominator: 70 * n,
  value: 1,
  n,
  nYes,
});

describe('five who said yes and five who said no', () => {
  test.each([
    [5, 10, 'ok'],
    [4, 11, 'suppressed'],
    [8, 11, 'suppressed'],
    [0, 40, 'suppressed'],
    [40, 40, 'suppressed'],
  ])('%i of %i: %s, in a survey and in the GGD monitor', async (yes, n, status) => {
    const results = await protect([
      indicator('I07', { main: 'share' }, [answers(yes, n)], 'CEO'),
      indicator(
        'I01',
        { main: 'weighted-share' },
        [weighted(yes, 3 * n), { period: '2024Q2', ...weighted(3 * n - yes, 3 * n) }],
        'GGD',
      ),
    ]);
    expect(results[0]?.observations.map((o) => o.status)).toEqual([status]);
    // Of 30 there are always five who said no.
    expect(results[1]?.observations.every((o) => o.status === (yes < 5 ? 'suppressed' : 'ok'))).toBe(true);
    expect(results[1]?.observations[0]).not.toHaveProperty('nYes');
  });

  test('the weight of the answers says nothing about how many there are', async () => {
    const wijk = { breakdown: 'wijk' };
    const [result] = await protect([
      indicator(
        'I01',
        { main: 'weighted-share' },
        [
          { ...weighted(48, 160) },
          { ...wijk, group: 'Ens', ...weighted(1, 40) },
          { ...wijk, group: 'Bant', ...weighted(2, 40) },
          { ...wijk, group: 'Creil', ...weighted(20, 40) },
          { ...wijk, group: 'Nagele', ...weighted(25, 40) },
        ],
        'GGD',
      ),
    ]);
    // Ens and Bant have 3 together, so a third village is hidden with them.
    expect(shown(result?.observations ?? [])).toMatchObject({
      'main Ens': null,
      'main Bant': null,
      'main Creil': null,
    });
  });
});

const groups = (breakdown: string, counts: Readonly<Record<string, number>>, extra: Given = {}): Given[] =>
  Object.entries(counts).map(([group, numerator]) => ({ breakdown, group, numerator, ...extra }));
const foundBy = (
  results: readonly {
    indicator: { id: string; measures: { key: string; kind: string }[] };
    observations: Observation[];
  }[],
) =>
  attack(
    results.map(({ indicator: { id, measures }, observations }) => ({ id, measures, observations })),
    1,
  );
const nested = (products: Readonly<Record<string, number>>, wet: Readonly<Record<string, number>>) => [
  { numerator: sumOf(Object.values(wet)) },
  ...groups('wet', wet),
  ...groups('productgroep', products),
];

describe('product groups within a wet', () => {
  test('a crisis of 3 does not follow from the Jeugdwet and the other group of the Jeugdwet', async () => {
    const products = { Begeleiding: 100, Dagbesteding: 6, 'Jeugdhulp ambulant': 200, 'Jeugdhulp crisis': 3 };
    const given = indicator('I17', { main: 'count' }, nested(products, { Wmo: 106, Jeugdwet: 203 }));
    const [result] = await protect([given]);
    expect(shown(result?.observations ?? [])).toEqual({
      'main totaal': 309,
      'main Wmo': 106,
      'main Jeugdwet': 203,
      'main Begeleiding': 100,
      'main Dagbesteding': 6,
      'main Jeugdhulp ambulant': null,
      'main Jeugdhulp crisis': null,
    });
    const smallest = new Set(['Dagbesteding', 'Jeugdhulp crisis']);
    // The smallest other group of the breakdown, hidden instead, gives it away.
    const wrong = given.observations.map((o): Observation =>
      smallest.has(o.group ?? '') ? { ...o, status: 'suppressed' } : o,
    );
    expect(foundBy([{ ...given, observations: wrong }]).map((o) => o.group)).toEqual([
      'Dagbesteding',
      'Jeugdhulp crisis',
    ]);
  });

  test('a group of both wetten keeps its neighbours uncertain, unless it is empty', async () => {
    const products = {
      Begeleiding: 100,
      Dagbesteding: 4,
      Vervoer: 30,
      'Jeugdhulp ambulant': 200,
      'Jeugdhulp crisis': 9,
    };
    const [both] = await protect([indicator('I17', { main: 'count' }, nested(products, { Wmo: 124, Jeugdwet: 219 }))]);
    expect(shown(both?.observations ?? [])).toMatchObject({ 'main Dagbesteding': null, 'main Wmo': 124 });
    const [empty] = await protect([
      indicator('I17', { main: 'count' }, nested({ ...products, Vervoer: 0 }, { Wmo: 104, Jeugdwet: 209 })),
    ]);
    expect(shown(empty?.observations ?? [])).toMatchObject({ 'main Dagbesteding': null, 'main Begeleiding': null });
  });
});

test('the first quarter of a companion already has the counts of its indicator', async () => {
  const per = { measure: 'per-1000-inwoners', denominator: 50_000, value: 1 };
  const counts = { Ens: 4, Bant: 5, Creil: 30 };
  const [result] = await protect([
    indicator('I17', { main: 'count', 'per-1000-inwoners': 'ratio' }, [
      ...wijken('main', counts),
      ...wijken('per-1000-inwoners', counts).map((o) => ({ ...o, ...per })),
    ]),
  ]);
  expect(result?.observations.filter((o) => o.status === 'suppressed').map((o) => `${o.measure} ${o.group}`)).toEqual([
    'main Ens',
    'main Bant',
    'per-1000-inwoners Ens',
    'per-1000-inwoners Bant',
  ]);
});

test('a 90th percentile of fewer than 20 cases is hidden, and the median of the same cases shown', async () => {
  const given = indicator('I22', { main: 'duration', p90: 'duration' }, [
    { n: 19, value: 30 },
    { measure: 'p90', n: 19, value: 80 },
    { period: '2024Q2', measure: 'p90', n: 20, value: 80 },
  ]);
  const measures = given.indicator.measures.map((measure) =>
    measure.key === 'p90' ? { ...measure, fewest: 20 } : measure,
  );
  const [result] = await protect([{ ...given, indicator: { ...given.indicator, measures } }]);
  expect(result?.observations.map((o) => [o.value, o.n])).toEqual([
    [30, 19],
    [null, null],
    [80, 20],
  ]);
});

test('figures of CBS and of planning and control are shown as they are', async () => {
  const [cbs] = await protect([indicator('I04', { main: 'count' }, [{ numerator: 3 }], 'CBS')]);
  expect(cbs?.observations[0]?.value).toBe(3);
});

test('the count behind a hidden companion share is hidden under its other name too', async () => {
  const periods = ['2024Q1', '2024Q2', '2024Q3', '2024Q4'];
  const counts = [3, 12, 15, 11];
  const observations = periods.flatMap((period, index): Given[] => [
    { period, numerator: counts[index] ?? 0 },
    {
      period,
      measure: 'per-1000',
      numerator: counts[index] ?? 0,
      denominator: 50_000,
      value: (counts[index] ?? 0) / 50,
    },
  ]);
  const [result] = await protect([indicator('I17', { main: 'count', 'per-1000': 'ratio' }, observations)]);
  expect(result?.observations.filter((o) => o.status === 'suppressed').map((o) => o.measure)).toEqual([
    'main',
    'per-1000',
  ]);
});

test('I30 is hidden when it would give away one of the counts below its line', async () => {
  const results = await protect([
    indicator('I26', { main: 'count' }, [{ numerator: 40 }]),
    indicator('I27', { main: 'count' }, [{ numerator: 3 }]),
    indicator('I28', { main: 'count' }, [{ numerator: 6 }]),
    indicator('I29', { main: 'count' }, [{ numerator: 11 }]),
    indicator('I30', { main: 'ratio' }, [{ numerator: 40, denominator: 20, value: 2 }]),
  ]);
  expect(results.map(({ observations }) => observations[0]?.value)).toEqual([40, null, 6, 11, null]);
});

test('a resident in two groups counts once in the total, and such a sum that holds only nearly gives nothing away', async () => {
  const counts = [30, 41, 28, 12];
  const observations = counts.flatMap((count, index): Given[] => [
    { period: `2024Q${index + 1}`, numerator: count },
    { period: `2024Q${index + 1}`, measure: 'beschermd-wonen', numerator: count },
    { period: `2024Q${index + 1}`, measure: 'opvang', numerator: index === 0 ? 3 : 0 },
  ]);
  const [result] = await protect([
    indicator('I25', { main: 'count', 'beschermd-wonen': 'count', opvang: 'count' }, observations),
  ]);
  expect(result?.observations.filter((o) => o.status === 'suppressed').map((o) => [o.measure, o.period])).toEqual([
    ['opvang', '2024Q1'],
  ]);
});

test('two small wetten that hold 3 together are not given away by a ratio over the other wetten', async () => {
  const observations = [1, 2, 3, 4].flatMap((quarter): Given[] => {
    // The ratio counts the same Wmo and Jeugdwet as the main figure.
    const both = { Wmo: 9 + quarter, Jeugdwet: 0 };
    const period = { period: `2024Q${quarter}` };
    const per = { ...period, denominator: 400, value: 2 };
    return [
      { ...period, numerator: 12 + quarter },
      ...wetten({ ...both, Participatiewet: 1, Wgs: 2 }, 'main', period),
      { ...per, measure: 'per-100', numerator: 9 + quarter },
      ...wetten(both, 'per-100', per),
    ];
  });
  const [result] = await protect([indicator('I37', { main: 'count', 'per-100': 'ratio' }, observations)]);
  const shownIn = result?.observations.filter((o) => o.period === '2024Q1' && o.numerator !== null) ?? [];
  const known = (measure: string, group: string | null) =>
    shownIn.some((o) => o.measure === measure && o.group === group);
  // Total minus Wmo and Jeugdwet would be the 3.
  expect(known('main', null) && (known('per-100', null) || known('main', 'Wmo') || known('per-100', 'Wmo'))).toBe(
    false,
  );
});

test('a figure hidden beside another is shown again when it turns out to be known anyhow', async () => {
  // I30 gives away 20 = 3 + 6 + 11; once I30 is hidden, the counts of 6 and 11 need not be.
  const results = await protect([
    indicator('I27', { main: 'count' }, [{ numerator: 3 }]),
    indicator('I28', { main: 'count' }, [{ numerator: 6 }]),
    indicator('I29', { main: 'count' }, [{ numerator: 11 }]),
    indicator('I30', { main: 'ratio' }, [{ numerator: 40, denominator: 20, value: 2 }]),
  ]);
  expect(results.flatMap(({ observations }) => observations.map((o) => o.status))).toEqual([
    'suppressed',
    'ok',
    'ok',
    'suppressed',
  ]);
});

test('no hidden cell of 200 made-up tables can be found by trying every table that fits what is shown', async () => {
  // A linear congruential generator, so that the tables are the same every time.
  let seed = 7;
  const next = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  for (let table = 0; table < 200; table++) {
    const rows = ['a', 'b', 'c', 'd'];
    const cells = rows.map(() => ({ v: next(9), m: next(9) }));
    const observations: Given[] = [
      { numerator: sumOf(cells.map(({ v, m }) => v + m)) },
      ...rows.map((group, index) => ({
        breakdown: 'wijk',
        group,
        numerator: (cells[index]?.v ?? 0) + (cells[index]?.m ?? 0),
      })),
      { breakdown: 'geslacht', group: 'V', numerator: sumOf(cells.map(({ v }) => v)) },
      { breakdown: 'geslacht', group: 'M', numerator: sumOf(cells.map(({ m }) => m)) },
    ];
    const [result] = await protect([indicator('I16', { main: 'count' }, observations)]);
    const small = observations.flatMap(({ numerator }, index) => (numerator && numerator <= 4 ? [index] : []));
    const known = (result?.observations ?? []).map((o) => o.value);
    for (const index of small) expect(possibleValues(known, index).size, `table ${table}`).toBeGreaterThan(1);
  }
});

/** Every value that a cell can have in a table [total, 4 wijken, 2 geslachten] of whole numbers that fits what is known. */
function possibleValues(known: readonly (number | null)[], cell: number): Set<number> {
  const found = new Set<number>();
  const total = known[0];
  const totals = total === null || total === undefined ? Array.from({ length: 90 }, (_, n) => n) : [total];
  for (const sum of totals) {
    const ranges = [splits(known.slice(1, 5), sum), splits(known.slice(5, 7), sum)];
    if (ranges.some((options) => options.length === 0)) continue;
    if (cell === 0) found.add(sum);
    else {
      const [wijk = [], geslacht = []] = ranges;
      for (const option of cell < 5 ? wijk : geslacht) found.add(option[cell < 5 ? cell - 1 : cell - 5] ?? 0);
    }
    if (found.size > 1) break;
  }
  return found;
}

/** All ways to fill the unknown groups so that all groups add up to the sum. */
function splits(known: readonly (number | null)[], sum: number): number[][] {
  const [first, ...rest] = known;
  if (first === undefined) return sum === 0 ? [[]] : [];
  const options = first === null ? Array.from({ length: Math.max(0, sum + 1) }, (_, n) => n) : [first];
  return options.flatMap((value) => (value > sum ? [] : splits(rest, sum - value).map((tail) => [value, ...tail])));
}
