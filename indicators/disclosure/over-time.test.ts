import { createRequire } from 'node:module';
import type { default as HighsPackage, Highs } from 'highs';
import { expect, test } from 'vitest';
import type { Observation } from '../release/schema.ts';
import { bareIndicator, bareObservation } from '../test/bare.ts';
import { of } from './figures-for-test.ts';
import { earlierFigures } from './kept.ts';
import type { Preset } from './preset.ts';
import { presets } from './presets.ts';
import { protect } from './protect.ts';

/** The types of the package are those of its CommonJS form. */
const { default: loadHighs }: typeof HighsPackage = createRequire(import.meta.url)('highs');

const quarters = ['2023Q1', '2023Q2', '2023Q3', '2023Q4', '2024Q1', '2024Q2'];
const groups = ['Emmeloord', 'Ens', 'Marknesse', 'Nagele'];

/** What runs at the end of each quarter, began and ended in it, in three villages and a town; the same numbers every time. */
function cases(seed: number) {
  let state = seed;
  const next = (below: number) => (state = (state * 1103515245 + 12345) % 2147483648) % below;
  const runs = groups.map((_, g) => (g === 0 ? 40 : 6 + next(8)));
  return quarters.map((period) => {
    const begun = groups.map((_, g) => next(g === 0 ? 14 : 6));
    const ended = groups.map((_, g) => next(Math.min(g === 0 ? 14 : 6, (runs[g] ?? 0) + (begun[g] ?? 0))));
    for (const g of groups.keys()) runs[g] = (runs[g] ?? 0) + (begun[g] ?? 0) - (ended[g] ?? 0);
    return { period, runs: [...runs], begun, ended };
  });
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** A total and its groups. */
const overGroups = (counts: readonly number[]) => [
  { breakdown: null, group: null, count: sum(counts) },
  ...groups.map((group, g) => ({ breakdown: 'wijk', group, count: counts[g] ?? 0 })),
];

/** A count that the attacker wants: its name, what it is, and what is shown of it (null: hidden). */
type Known = { name: string; value: number; shown: number | null };

/** A release as an attacker has it. */
type Seen = { known: readonly Known[]; preset: Preset };
type Released = NonNullable<Parameters<typeof earlierFigures>[0]>;

const loaded = loadHighs();

test.each(presets.map((preset) => [preset.title, preset] as const))(
  'by %s no small count follows from the quarters before and after it, by a linear program of the attacker',
  async (_, preset) => {
    const counted = figuresOf(cases(11));
    const { known } = await seenOf(counted, preset);
    const highs = await loaded;
    const hidden = known.filter(({ value, shown: seen }) => seen === null && value > 0 && value < preset.smallest);
    expect(hidden.length).toBeGreaterThan(10);
    for (const { name } of hidden) {
      const { low, high } = endsOf(highs, name, [{ known, preset }]);
      expect([name, low <= 1 + 1e-6, high >= preset.smallest - 1 + 1e-6]).toEqual([name, true, true]);
    }
  },
  60_000,
);

const pairs = presets.flatMap((from) =>
  presets.flatMap((to) => (from === to ? [] : [[from.title, to.title, from, to] as const])),
);

test.each(pairs)(
  'after %s, %s leaves a small count as open as it was, and all by itself as open as it asks',
  async (_, __, from, to) => {
    const counted = figuresOf(cases(23));
    const before = await seenOf(counted, from);
    const after = await seenOf(counted, to, before.released);
    const highs = await loaded;
    const [earlier, now] = [
      { known: before.known, preset: from },
      { known: after.known, preset: to },
    ];
    const hidden = after.known.filter(({ value, shown }) => shown === null && value > 0 && value < to.smallest);
    expect(hidden.length).toBeGreaterThan(10);
    for (const { name } of hidden) {
      const [first, own, both] = [[earlier], [now], [earlier, now]].map((seen) => endsOf(highs, name, seen));
      // What hiding itself tells, or what was told before that.
      const low = Math.max(1, first?.low ?? 0);
      const high = Math.min(to.smallest - 1, first?.high ?? 0);
      expect([name, (own?.low ?? 9) <= 1 + 1e-6, (own?.high ?? 0) >= to.smallest - 1 - 1e-6]).toEqual([
        name,
        true,
        true,
      ]);
      expect([name, (both?.low ?? 9) <= low + 1e-5, (both?.high ?? 0) >= high - 1e-5]).toEqual([name, true, true]);
    }
  },
  60_000,
);

/** The least and the most that a count can be for who has these releases. */
function endsOf(highs: Highs, name: string, seen: readonly Seen[]): { low: number; high: number } {
  const end = (goal: 'Minimize' | 'Maximize') => {
    const { Status, ObjectiveValue } = highs.solve(attack(goal, name, seen));
    if (Status === 'Optimal') return ObjectiveValue;
    if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded') return Infinity;
    throw new Error(`${name}: ${Status}`);
  };
  return { low: end('Minimize'), high: end('Maximize') };
}

/** What ran, ended and began, as two indicators. */
function figuresOf(quartersOf: ReturnType<typeof cases>) {
  const stock = of(
    'I17',
    'count',
    quartersOf.flatMap(({ period, runs }) =>
      overGroups(runs).map(({ count, ...place }) => ({ period, ...place, numerator: count })),
    ),
  );
  const flow = of('I20', 'share', []);
  const [main] = flow.indicator.measures;
  if (main === undefined) throw new Error('no measure');
  const ended = quartersOf.flatMap(({ period, ended: counts }) =>
    overGroups(counts).map(({ count, ...place }) => ({ period, ...place, numerator: 0, denominator: count })),
  );
  const begun = quartersOf.flatMap(({ period, begun: counts, ended: out }) =>
    overGroups(counts).map(({ count, ...place }, k) => {
      const numerator = overGroups(out)[k]?.count ?? 0;
      return { measure: 'uitstroom-per-instroom', period, ...place, numerator, denominator: count };
    }),
  );
  const measures = [main, { ...main, key: 'uitstroom-per-instroom', kind: 'ratio' as const }];
  const observations = [...ended, ...begun].map((given) => ({ ...bareObservation, ...given }));
  return [stock, { indicator: { ...flow.indicator, measures }, observations }] as const;
}

/** The release of them under these rules, and all that it says of their counts. */
async function seenOf([stock, flow]: ReturnType<typeof figuresOf>, preset: Preset, previous: Released | null = null) {
  const { shown, account } = await protect([stock, flow], preset, earlierFigures(previous));
  const { observations } = flow;
  const half = observations.length / 2;
  const flows = shown[1]?.observations ?? [];
  const known = [
    ...countsOf('S', stock.observations, shown[0]?.observations ?? [], 'numerator'),
    ...countsOf('E', observations.slice(0, half), flows.slice(0, half), 'denominator'),
    ...countsOf('B', observations.slice(half), flows.slice(half), 'denominator'),
  ];
  const released: Released = {
    indicators: shown.map(({ indicator, observations: figures }) => ({
      ...bareIndicator,
      id: indicator.id,
      observations: figures,
    })),
    protection: { ...account, preset, notes: [], shareHidden: 0 },
  };
  return { known, account, released };
}

function countsOf(
  kind: string,
  counted: readonly Observation[],
  shown: readonly Observation[],
  column: 'numerator' | 'denominator',
): Known[] {
  return counted.map((o, k) => ({
    name: `${kind}_${o.period}_${o.group ?? 'all'}`,
    value: o[column] ?? 0,
    shown: shown[k]?.status === 'suppressed' ? null : (shown[k]?.[column] ?? null),
  }));
}

/** All that an attacker may write down: what is shown, in one release or in several, and how it was rounded, the totals, and what runs on from quarter to quarter. */
function attack(goal: string, name: string, seen: readonly Seen[]): string {
  const lines = [
    ...['S', 'B', 'E'].flatMap((kind) =>
      quarters.map((q) => `${kind}_${q}_all ${groups.map((group) => `- ${kind}_${q}_${group}`).join(' ')} = 0`),
    ),
    ...quarters
      .slice(1)
      .flatMap((q, k) =>
        ['all', ...groups].map(
          (group) => `S_${q}_${group} + E_${q}_${group} - S_${quarters[k] ?? ''}_${group} - B_${q}_${group} <= 0`,
        ),
      ),
  ];
  const told = seen.flatMap(({ known, preset }) =>
    known.flatMap(({ name: own, shown }) => {
      if (shown === null) return [];
      const half = Math.floor(preset.roundTo / 2);
      const up = Math.ceil(preset.roundTo / 2) - 1;
      return shown === 0
        ? [{ own, low: 0, high: 0 }]
        : [{ own, low: Math.max(preset.smallest, shown - half), high: shown + up }];
    }),
  );
  const bounds = [...Map.groupBy(told, ({ own }) => own)].map(
    ([own, all]) =>
      `${Math.max(...all.map(({ low }) => low))} <= ${own} <= ${Math.min(...all.map(({ high }) => high))}`,
  );
  return `${goal}\n obj: ${name}\nSubject To\n${lines.map((line, k) => ` c${k}: ${line}`).join('\n')}\nBounds\n${bounds.map((b) => ` ${b}`).join('\n')}\nEnd`;
}
