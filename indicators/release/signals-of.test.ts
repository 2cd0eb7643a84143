import { expect, test } from 'vitest';
import { schuldhulptrajectenNieuw } from '../voorkomen/schuldhulptrajecten-nieuw.ts';
import type { Observation } from './schema.ts';
import { judgedOf, seriesOf, signalsOf } from './signals-of.ts';

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
  const series = seriesOf(schuldhulptrajectenNieuw, observations('provisional'), 'GM0171');
  expect(series?.points.at(-1)).toEqual({ period: '2024Q1', value: 25 });
  expect(signalsOf(series === null ? [] : [series])).toMatchObject([{ period: '2024Q1', direction: 'hoger' }]);
});

test('of a series without the newest final quarter there is no signal', () => {
  const [short, whole] = [observations('ok').slice(0, -1), observations('ok')].map((some) =>
    seriesOf(schuldhulptrajectenNieuw, some, 'GM0171'),
  );
  const signals = signalsOf([short ?? [], whole ?? []].flat());
  expect(signals.map(({ period }) => period)).not.toContain('2024Q1');
  expect(judgedOf([short ?? [], whole ?? []].flat())).toEqual([schuldhulptrajectenNieuw.id]);
});

test('eleven quarters in a row give no signal and are not judged either', () => {
  const series = seriesOf(schuldhulptrajectenNieuw, observations('ok').slice(3), 'GM0171');
  const found = series === null ? [] : [series];
  expect(found[0]?.points).toHaveLength(11);
  expect([judgedOf(found), signalsOf(found)]).toEqual([[], []]);
});
