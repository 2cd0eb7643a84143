import { expect, test } from 'vitest';
import { standardAgreements } from '../agreed/standard-agreements.ts';
import { schuldhulptrajectenNieuw } from '../voorkomen/schuldhulptrajecten-nieuw.ts';
import { bareObservation } from '../test/bare.ts';
import type { Observation } from './schema.ts';
import { judgedOf, seriesOf, signalsOf } from './signals-of.ts';

const agreed = {
  ...standardAgreements,
  baselines: { standard: [{ from: '2021Q1', to: '2024Q4', why: '' }], own: {} },
};

const values = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 25, 1];

const observations = (last: Observation['status']) =>
  values.map((value, index): Observation => ({
    measure: 'main',
    period: `${2021 + Math.floor(index / 4)}Q${(index % 4) + 1}`,
    region: 'GM0171',
    breakdown: null,
    group: null,
    numerator: value,
    denominator: null,
    value,
    lower: null,
    upper: null,
    n: value,
    status: index === values.length - 1 ? last : 'ok',
    deliveries: [],
  }));

test('a quarter that is not complete gives no signal: the one before it does', () => {
  const series = seriesOf(schuldhulptrajectenNieuw, observations('provisional'), 'GM0171', agreed);
  expect(series?.points.at(-1)).toEqual({ period: '2024Q1', value: 25 });
  expect(signalsOf(series === null ? [] : [series])).toMatchObject([{ period: '2024Q1', direction: 'hoger' }]);
});

test.each([
  [94, '2024Q1'],
  [95, '2024Q2'],
])(
  'a provisional quarter of which %i% is in makes the newest point %s: from 95% on it may give a signal',
  (share, newest) => {
    const given = observations('provisional').map((o) =>
      o.status === 'provisional' ? { ...o, completeness: share } : o,
    );
    const series = seriesOf(schuldhulptrajectenNieuw, given, 'GM0171', agreed);
    expect(series?.points.at(-1)?.period).toBe(newest);
  },
);

test('of a series without the newest final quarter there is no signal', () => {
  const [short, whole] = [observations('ok').slice(0, -1), observations('ok')].map((some) =>
    seriesOf(schuldhulptrajectenNieuw, some, 'GM0171', agreed),
  );
  const signals = signalsOf([short ?? [], whole ?? []].flat());
  expect(signals.map(({ period }) => period)).not.toContain('2024Q1');
  expect(judgedOf([short ?? [], whole ?? []].flat())).toEqual([schuldhulptrajectenNieuw.id]);
});

test('eleven quarters before it give no signal and are not judged either', () => {
  const series = seriesOf(schuldhulptrajectenNieuw, observations('ok').slice(3), 'GM0171', agreed);
  const found = series === null ? [] : [series];
  expect(found[0]?.points).toHaveLength(11);
  expect([judgedOf(found), signalsOf(found)]).toEqual([[], []]);
});

test('a count is judged per resident, and its limits are told for the residents of now', () => {
  // 9 and 11 of 1.000 residents, then of 2.000: twice as many is the same. As in statistics/signals.test.ts: mean 10 per 1.000.
  const people = new Map([
    ['2021', 1000],
    ['2022', 1000],
    ['2023', 1000],
    ['2024', 2000],
  ]);
  const grown = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 18, 22, 50];
  const counted = grown.map((value, index): Observation => ({
    ...(observations('ok')[0] ?? bareObservation),
    period: `${2021 + Math.floor(index / 4)}Q${(index % 4) + 1}`,
    value,
  }));
  const calm = seriesOf(schuldhulptrajectenNieuw, counted.slice(0, 14), 'GM0171', agreed, people);
  expect(signalsOf(calm === null ? [] : [calm])).toEqual([]);
  const jump = seriesOf(schuldhulptrajectenNieuw, counted, 'GM0171', agreed, people);
  const [signal] = signalsOf(jump === null ? [] : [jump]);
  expect(signal).toMatchObject({ value: 50, perResident: true, rule: 'buiten de grenzen' });
  expect(signal?.mean).toBeCloseTo(20, 9);
  expect(signal?.upper).toBeCloseTo(2 * 17.59123496156, 6);
  const unknown = seriesOf(schuldhulptrajectenNieuw, counted, 'GM0171', agreed);
  expect(unknown?.points.at(-1)).toEqual({ period: '2024Q3', value: 50 });
});

test('what was counted in an older way does not make the limits', () => {
  const breaks = [{ from: '2021Q3', why: '' }];
  const series = seriesOf({ ...schuldhulptrajectenNieuw, breaks }, observations('ok'), 'GM0171', agreed);
  expect(series?.points[0]?.period).toBe('2021Q3');
});
