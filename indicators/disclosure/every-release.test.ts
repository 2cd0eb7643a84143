import { expect, test } from 'vitest';
import { bareIndicator, bareObservation } from '../test/bare.ts';
import { type Given, of } from './figures-for-test.ts';
import { earlierFigures } from './kept.ts';
import type { Preset } from './preset.ts';
import { presets, standard } from './presets.ts';
import { protect } from './protect.ts';
import { nothingTold, type Published, toldSoFar } from './told-so-far.ts';

const villages = ['Bant', 'Creil', 'Ens', 'Espel'];

/** Trajectories that began in each village, and in all; null: the delivery was withdrawn. */
type Counts = readonly number[] | null;

const figuresIn = (counts: Counts): Given[] =>
  counts === null
    ? []
    : [
        { numerator: sum(counts) },
        ...counts.map((numerator, k) => ({ breakdown: 'wijk', group: villages[k] ?? '', numerator })),
      ];

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** A release as who keeps it has it: by village, and in all at the end, what was counted and what is shown of it. */
type Kept = { preset: Preset; counted: Counts; shown: (number | null)[] };

/** The releases of these counts, one after the other, each by its own rules. */
async function publish(all: readonly Counts[], rules: readonly Preset[]): Promise<Kept[]> {
  const kept: Kept[] = [];
  let previous: Published | null = null;
  let told = nothingTold;
  for (const [k, counted] of all.entries()) {
    const preset = rules[k] ?? standard;
    const { shown, account } = await protect(
      [of('I16', 'count', figuresIn(counted))],
      preset,
      earlierFigures(previous, told),
    );
    const observations = shown[0]?.observations ?? [];
    const release: Published = {
      indicators: [{ ...bareIndicator, id: 'I16', source: 'BO', observations }],
      protection: { ...account, preset, notes: [], shareHidden: 0 },
    };
    told = toldSoFar(told, release);
    previous = release;
    const [total, ...groups] = observations.map(({ numerator }) => numerator);
    kept.push({ preset, counted, shown: counted === null ? [] : [...groups, total ?? null] });
  }
  return kept;
}

/** What somebody who has these releases knows of the small counts that one of them hid: the least and the most each can be. */
function attack(releases: readonly Kept[], at: Kept): { value: number; low: number; high: number }[] {
  if (at.counted === null) return [];
  const counts = [...at.counted, sum(at.counted)];
  // The attacker even knows which of what another release told is true of this one still.
  const ranges = counts.map((count, k) => {
    let [low, high] = [0, Infinity];
    for (const { preset, counted, shown } of releases) {
      const one = shown[k] ?? null;
      if (counted === null || one === null) continue;
      const from = one === 0 ? 0 : Math.max(preset.smallest, one - Math.floor(preset.roundTo / 2));
      const to = one === 0 ? 0 : one + Math.ceil(preset.roundTo / 2) - 1;
      if (count < from || count > to) continue;
      low = Math.max(low, from);
      high = Math.min(high, to);
    }
    return { low, high };
  });
  const total = ranges.at(-1) ?? { low: 0, high: Infinity };
  return at.counted.flatMap((value, k) => {
    if (at.shown[k] !== null || value === 0 || value >= at.preset.smallest) return [];
    const others = ranges.slice(0, -1).filter((_, other) => other !== k);
    const own = ranges[k] ?? total;
    return {
      value,
      low: Math.max(own.low, total.low - sum(others.map(({ high }) => high))),
      high: Math.min(own.high, total.high - sum(others.map(({ low }) => low))),
    };
  });
}

/** Counts of a first release, of a second with a faulty delivery or without one, and of a third in which that is put right. */
function history(seed: number): readonly [Counts, Counts, Counts] {
  let state = 7919 * (seed + 1);
  const next = (below: number) =>
    Math.floor(((state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648) * below);
  const first = villages.map(() => (next(4) === 0 ? 1 + next(4) : 5 + next(30)));
  const faulty = first.map((count) => (next(2) === 0 ? count : next(40)));
  const changed = next(villages.length);
  const third = first.map((count, k) => (k === changed ? 1 + next(seed % 2 === 0 ? 4 : 12) : count));
  return [first, seed % 3 === 0 ? null : faulty, third];
}

test.each(presets.map((preset) => [preset.title, preset] as const))(
  'by %s no release tells more of a small count than the others told, also where a fault came and went or a delivery was withdrawn',
  async (_, preset) => {
    let [attacked, toldByOthers] = [0, 0];
    for (let seed = 0; seed < 300; seed++) {
      const releases = await publish(history(seed), [preset, preset, preset]);
      for (const at of releases) {
        const others = releases.filter((one) => one !== at);
        const [alone, without, all] = [[at], others, releases].map((kept) => attack(kept, at));
        for (const [k, { value, low, high }] of (all ?? []).entries()) {
          const [own, told] = [alone?.[k], without?.[k]];
          const least = Math.max(1, told?.low ?? 0);
          const most = Math.min(preset.smallest - 1, told?.high ?? 0);
          attacked++;
          if (least > 1 || most < preset.smallest - 1) toldByOthers++;
          expect({
            seed,
            value,
            alone: (own?.low ?? 9) <= 1 && (own?.high ?? 0) >= preset.smallest - 1,
            together: low <= least && high >= most,
          }).toEqual({ seed, value, alone: true, together: true });
        }
      }
    }
    expect(attacked).toBeGreaterThan(300);
    // What earlier releases told before is true by chance of what a correction made small.
    expect(toldByOthers / attacked).toBeLessThan(0.1);
  },
);

test('what earlier releases tell of a new small count without this one is not confirmed by it', async () => {
  const exact = { ...standard, roundTo: 1 };
  // 63 in all as at first, and 10, 20 and 30 as at second: together these would leave 3 for Ens, which no release showed together.
  const [, , third] = await publish(
    [
      [10, 20, 7, 26],
      [10, 20, 5, 30],
      [10, 20, 3, 30],
    ],
    [exact, exact, exact],
  );
  expect(third?.shown).toEqual([null, null, null, null, null]);
});

test('what the first release hid stays hidden when its delivery is withdrawn and comes back corrected', async () => {
  const exact = { ...standard, roundTo: 1 };
  // 62 in all and 39 were shown at first: 20 now would tell that the hidden 3 was 3.
  const [, , third] = await publish([[3, 20, 39, 0], null, [8, 20, 39, 0]], [exact, exact, exact]);
  expect(third?.shown.slice(0, 3)).toEqual([null, null, 39]);
});

test('a figure that was shown before a fault hid it is known, and covers no other when the fault is gone', async () => {
  // 18 was shown as 20: with 57 in all as 55 and 38 as 40 the new 1 would be 57 - 18 - 38 at most.
  const [, , third] = await publish(
    [
      [9, 18, 38, 0],
      [9, 3, 38, 0],
      [1, 18, 38, 0],
    ],
    [standard, standard, standard],
  );
  expect(third?.shown.slice(0, 2)).toEqual([null, null]);
  expect(third?.shown.at(-1)).toBeNull();
});

test('what was told by other rules stays known in every release after', async () => {
  const [loose, strict] = [standard, presets.find(({ name }) => name === 'streng') ?? standard];
  const counts = [6, 7, 22, 40];
  const releases = await publish([counts, counts, counts], [loose, strict, strict]);
  // Who kept the first knows of 6 and 7 that they were 5 to 7 and no more: the later ones add nothing to that.
  expect(releases.map(({ shown }) => shown)).toEqual([
    [5, 5, 20, 40, 75],
    [null, null, 20, 40, 80],
    [null, null, 20, 40, 80],
  ]);
  expect(attack(releases, releases[2] ?? { preset: strict, counted: null, shown: [] })).toEqual([
    { value: 6, low: 5, high: 7 },
    { value: 7, low: 5, high: 7 },
  ]);
});

type Figure = { group: string; numerator: number | null; deliveries?: string[] };

/** A release with these figures, of deliveries of which `x` is invented. */
const released = (figures: readonly Figure[]): Published => ({
  indicators: [
    {
      ...bareIndicator,
      id: 'I16',
      source: 'BO',
      observations: figures.map(({ group, numerator, deliveries = ['a'] }) => ({
        ...bareObservation,
        period: '2024',
        breakdown: 'wijk',
        group,
        numerator,
        value: numerator,
        n: numerator,
        status: numerator === null ? ('suppressed' as const) : ('ok' as const),
        deliveries,
      })),
    },
  ],
  protection: { preset: standard, notes: [], figures: 0, small: 0, beside: 0, kept: 0, shareHidden: 0 },
  deliveries: ['a', 'x'].map((id) => ({ ...bareDelivery, id, invented: id === 'x' })),
});

const bareDelivery: NonNullable<Published['deliveries']>[number] = {
  id: '',
  kind: '',
  title: '',
  owner: '',
  fileName: '',
  sha256: '',
  bytes: 0,
  encoding: '',
  loadedAt: '',
  periodFrom: null,
  periodTo: null,
  rowsRead: 0,
  rowsAccepted: 0,
  rowsRejected: 0,
  invented: false,
  source: '',
  nextDue: null,
  rejects: [],
};

const key = (group: string) => `I16|main|GM0171|2024|wijk|${group}`;

test('what was shown is remembered once for each number it had, and what was hidden for good', () => {
  const first = toldSoFar(
    nothingTold,
    released([
      { group: 'Ens', numerator: 20 },
      { group: 'Bant', numerator: 15 },
      { group: 'Creil', numerator: null },
    ]),
  );
  const told = toldSoFar(
    first,
    released([
      { group: 'Ens', numerator: 20 },
      { group: 'Bant', numerator: 25 },
    ]),
  );
  expect(told).toEqual({
    rules: [standard],
    shown: {
      [key('Ens')]: [[0, 20, null, 20]],
      [key('Bant')]: [
        [0, 15, null, 15],
        [0, 25, null, 25],
      ],
    },
    hidden: [key('Creil')],
  });
});

test('what invented deliveries alone told and hid is not remembered, and of no account once they are gone', () => {
  const invented = released([
    { group: 'Ens', numerator: null, deliveries: ['x'] },
    { group: 'Bant', numerator: null, deliveries: ['a', 'x'] },
    { group: 'Creil', numerator: 15, deliveries: ['x'] },
  ]);
  expect(toldSoFar(nothingTold, invented)).toEqual({ rules: [standard], shown: {}, hidden: [key('Bant')] });
  const hiddenWith = (deliveries: readonly string[]) => [...earlierFigures(invented, nothingTold, deliveries).hidden];
  expect(hiddenWith(['a', 'x'])).toEqual([key('Ens'), key('Bant')]);
  expect(hiddenWith(['a', 'b'])).toEqual([key('Bant')]);
});
