import { createRequire } from 'node:module';
import type { default as HighsPackage } from 'highs';
import { expect, test } from 'vitest';
import type { Observation } from '../release/schema.ts';
import { bareObservation } from '../test/bare.ts';
import { of } from './figures-for-test.ts';
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

const loaded = loadHighs();

test.each(presets.map((preset) => [preset.title, preset] as const))(
  'by %s no small count follows from the quarters before and after it, by a linear program of the attacker',
  async (_, preset) => {
    const quartersOf = cases(11);
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
    const { shown } = await protect([stock, { indicator: { ...flow.indicator, measures }, observations }], preset);

    const known = [
      ...countsOf('S', stock.observations, shown[0]?.observations ?? [], 'numerator'),
      ...countsOf('E', observations.slice(0, ended.length), shown[1]?.observations ?? [], 'denominator'),
      ...countsOf(
        'B',
        observations.slice(ended.length),
        (shown[1]?.observations ?? []).slice(ended.length),
        'denominator',
      ),
    ];
    const highs = await loaded;
    const hidden = known.filter(({ value, shown: seen }) => seen === null && value > 0 && value < preset.smallest);
    expect(hidden.length).toBeGreaterThan(10);
    for (const { name } of hidden) {
      const end = (goal: 'Minimize' | 'Maximize') => {
        const { Status, ObjectiveValue } = highs.solve(attack(goal, name, known, preset));
        return Status === 'Optimal' ? ObjectiveValue : Infinity;
      };
      expect([name, end('Minimize') <= 1 + 1e-6, end('Maximize') >= preset.smallest - 1 + 1e-6]).toEqual([
        name,
        true,
        true,
      ]);
    }
  },
  60_000,
);

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

/** All that an attacker may write down: what is shown and how it was rounded, the totals, and what runs on from quarter to quarter. */
function attack(goal: string, name: string, known: readonly Known[], preset: Preset): string {
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
  const bounds = known.flatMap(({ name: own, shown }) => {
    if (shown === null) return [];
    if (shown === 0) return [`${own} = 0`];
    const half = Math.floor(preset.roundTo / 2);
    const up = Math.ceil(preset.roundTo / 2) - 1;
    return [`${Math.max(preset.smallest, shown - half)} <= ${own} <= ${shown + up}`];
  });
  return `${goal}\n obj: ${name}\nSubject To\n${lines.map((line, k) => ` c${k}: ${line}`).join('\n')}\nBounds\n${bounds.map((b) => ` ${b}`).join('\n')}\nEnd`;
}
