import { expect, test } from 'vitest';
import { gemeente, indicatorOf, total } from '../../test/verdict-indicator.ts';
import { standardAgreements } from '../../agreed/standard-agreements.ts';
import type { Release } from '../../release/schema.ts';
import type { AdoptedTarget } from '../schema.ts';
import { sinceMoment } from '../since-moment.ts';
import { verdictsOf } from '../verdicts-of.ts';
import { withAdopted } from './with-adopted.ts';

const reports = indicatorOf('I31', 'share', [total('2020', { value: 70 }), total('2024', { value: 80 })], {
  goals: ['4.2'],
  polarity: { '4.2': '+' },
});
const work = indicatorOf('I04', 'published', [total('2024', { value: 70 })], {
  goals: ['1.2'],
  polarity: { '1.2': '+' },
});
const told = [
  {
    id: 'aaaaaaaaaaaa',
    kind: 'pc-kalender',
    title: 'Kalender planning en control',
    owner: 'Concerncontrol',
    fileName: 'kalender.csv',
    sha256: '',
    bytes: 1,
    encoding: 'utf-8',
    loadedAt: '2025-02-01',
    periodFrom: null,
    periodTo: '2025-01-31',
    rowsRead: 1,
    rowsAccepted: 1,
    rowsRejected: 0,
    invented: true,
    source: '',
    nextDue: null,
    rejects: [],
  },
];
const moments = [
  { year: 2020, moment: 'jaarrekening', due: '2021-07-01', delivered: '2021-06-01', onTime: true },
  { year: 2024, moment: 'begroting', due: '2024-11-01', delivered: '2025-01-20', onTime: false },
];
const judged = verdictsOf([reports, work], gemeente, told);

/** As much of a release as verdicts are made from. */
const release: Release = {
  format: 1,
  generation: 'g1',
  gemeente: { code: gemeente, name: 'Noordoostpolder' },
  regions: [],
  ...judged,
  budget: [],
  signals: [],
  judged: [],
  deliveries: told,
  moments,
  sinceMoment: sinceMoment(moments, judged.indicators, gemeente, null),
  agreements: standardAgreements,
};

const target = {
  indicator: 'I31',
  measure: 'main',
  path: 1,
  year: 2024,
  low: 75,
  high: null,
  setBy: 'gemeenteraad',
  decision: 'Raadsbesluit 1',
};

const withTargets = (of: Release, targets: AdoptedTarget[]) => withAdopted(of, { targets, margins: [] });
const stateOf = (goal: string, of: Release) => of.goals?.find((one) => one.goal === goal);
const verdictIn = (of: Release) => withTargets(of, [target]).indicators[0]?.verdicts;

test('a target changes the verdict on its indicator, on its goal, and on that goal at the last report; nothing else', () => {
  // Before: at least 95% in 2024, as we read 'alle'.
  expect(release.indicators[0]?.verdicts?.[0]?.state).toBe('wijkt af');
  const found = withTargets(release, [target]);
  expect(found.indicators[0]?.verdicts?.[0]).toMatchObject({
    state: 'op koers',
    targets: [{ current: 2024, low: 75 }],
  });
  expect(found.indicators[1]).toBe(release.indicators[1]);
  expect(stateOf('4.2', release)?.counts).toMatchObject({ 'wijkt af': 1 });
  expect(stateOf('4.2', found)?.counts).toMatchObject({ 'wijkt af': 0, 'op koers': 1 });
  expect(stateOf('1.2', found)).toBe(stateOf('1.2', release));
  expect(found.sinceMoment?.on).toBe('2025-01-20');
  expect({ ...found, indicators: [], goals: [], sinceMoment: null }).toEqual({
    ...release,
    indicators: [],
    goals: [],
    sinceMoment: null,
  });
});

test('without a target of an indicator that is there the release stays the same', () => {
  expect(withTargets(release, [])).toBe(release);
  expect(withTargets(release, [{ ...target, indicator: 'I99' }])).toBe(release);
});

test('the same release and targets give the same verdicts, in any order', () => {
  const other = { ...target, path: 2, low: 85 };
  expect(withTargets(release, [target, other])).toEqual(withTargets(release, [other, target]));
});

test('nothing is asked of what the release does not show: hidden groups and other regions may be anything', () => {
  const beside = { breakdown: 'wet', group: 'Wmo', status: 'suppressed', numerator: 3 } as const;
  const more = (numerator: number): Release => ({
    ...release,
    indicators: release.indicators.map((one) => ({
      ...one,
      observations: [
        ...one.observations,
        total('2024', { ...beside, numerator }),
        total('2024', { region: 'NL01', value: numerator }),
      ],
    })),
  });
  expect(verdictIn(more(1))).toEqual(verdictIn(more(4)));
});

test('a margin of the municipality takes the place of ours, and says why; taken back, ours holds again', () => {
  const lonely = indicatorOf(
    'I02',
    'weighted-share',
    [
      total('2020', { value: 42.7, lower: 40, upper: 45.5, n: 1321 }),
      total('2024', { value: 43.4, lower: 40.6, upper: 46.4, n: 1240 }),
    ],
    { source: 'GGD', cycle: '4-yearly', goals: ['1.1'], polarity: { '1.1': '-' } },
  );
  const measured: Release = { ...release, ...verdictsOf([lonely], gemeente, told), sinceMoment: null };
  const verdictBy = (margin: number) =>
    withAdopted(measured, { targets: [], margins: [{ indicator: 'I02', margin, why: 'Raadsbesluit 4.' }] });
  // R (indicator-verdict.test.ts): one-sided at 5% the rise is at most 4,0534 points. Ours is 5.
  expect(measured.indicators[0]?.verdicts?.[0]?.state).toBe('op koers');
  expect(verdictBy(4.1).indicators[0]?.verdicts?.[0]?.state).toBe('op koers');
  const [strict] = verdictBy(4).indicators[0]?.verdicts ?? [];
  expect(strict).toMatchObject({ state: 'niet vast te stellen', numbers: { margin: 4 } });
  expect(strict?.interpreted).toContain('Welk verschil telt, legde de gemeente vast: 4 procentpunt. Raadsbesluit 4.');
  expect(stateOf('1.1', verdictBy(4))?.state).toBe('niet vast te stellen');
  expect(withAdopted(measured, { targets: [], margins: [] })).toBe(measured);
});
