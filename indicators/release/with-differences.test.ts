import { expect, test } from 'vitest';
import { firstWave, secondWave, sumsPerStratum } from '../test/reference-survey.ts';
import { bareObservation } from '../test/bare.ts';
import { bareRow } from '../test/bare-row.ts';
import { observe } from './observe.ts';
import type { Observation } from './schema.ts';
import { withDifferences } from './with-differences.ts';

const measures = [{ key: 'main', kind: 'weighted-share' as const }];
const share = (period: string, value: number, lower: number, upper: number, rest: Partial<Observation> = {}) => ({
  ...bareObservation,
  period,
  value,
  lower,
  upper,
  ...rest,
});
const differences = (kind: 'share' | 'published', ...observations: Observation[]) =>
  withDifferences({ measures: [{ key: 'main', kind }], breaks: [] }, observations, 'GM0171').map(
    ({ difference }) => difference ?? null,
  );

test('waves of the health survey differ by what R survey::svycontrast says, within half a percent of its error', () => {
  const waves = [firstWave, secondWave].flatMap((wave, index) =>
    observe(
      { key: 'main', kind: 'weighted-share', per: 100 },
      null,
      sumsPerStratum(wave, () => true).map((sums, stratum) => ({
        ...bareRow,
        gemeente: 'GM0171',
        period: String(2020 + 4 * index),
        stratum: String(stratum),
        ...sums,
      })),
    ),
  );
  const [, later] = withDifferences({ measures, breaks: [] }, waves, 'GM0171');
  // As in statistics/difference.test.ts: 0.244003899612432 ± 1.959964 x 0.172139882743418.
  expect(later?.difference?.since).toBe('2020');
  const half = 100 * 1.959964 * 0.172139882743418;
  const { lower = 0, upper = 0 } = later?.difference ?? {};
  expect((lower + upper) / 2).toBeCloseTo(24.4003899612, 6);
  expect(Math.abs((upper - lower) / 2 / half - 1)).toBeLessThan(0.006);
});

test('a quarter is set against the same quarter a year before, a year against the measurement before it', () => {
  const quarters = ['2023Q4', '2024Q3', '2024Q4'].map((period) => share(period, 50, 47, 53));
  expect(differences('share', ...quarters).map((one) => one?.since ?? null)).toEqual([null, null, '2023Q4']);
  const years = [share('2016', 40, 37, 43), share('2020', 45, 42, 48), share('2024', 50, 47, 53)];
  // 5 ± sqrt(9 + 9).
  const found = differences('share', ...years);
  expect(found.map((one) => one?.since ?? null)).toEqual([null, '2016', '2020']);
  expect(found[2]?.lower).toBeCloseTo(5 - Math.sqrt(18), 12);
  // Published bounds are 1.96 standard errors wide each: the same here.
  expect(differences('published', ...years)[2]?.upper).toBeCloseTo(5 + Math.sqrt(18), 9);
});

test('nothing is said over a break, without an interval, of a hidden figure, of a group or of another region', () => {
  const before = share('2020', 45, 42, 48);
  expect(differences('share', before, share('2024', 50, 47, 53, { status: 'break' }))).toEqual([null, null]);
  expect(differences('share', before, { ...share('2024', 50, 0, 0), lower: null, upper: null })[1]).toBeNull();
  expect(differences('share', before, { ...share('2024', 50, 0, 0), value: null })[1]).toBeNull();
  const group = { breakdown: 'wijk', group: 'Ens' };
  expect(differences('share', share('2020', 45, 42, 48, group), share('2024', 50, 47, 53, group))[1]).toBeNull();
  const other = { region: 'NL01' };
  expect(differences('share', share('2020', 45, 42, 48, other), share('2024', 50, 47, 53, other))[1]).toBeNull();
  const told = { measures: [{ key: 'main', kind: 'share' as const }], breaks: [{ from: '2022' }] };
  expect(withDifferences(told, [before, share('2024', 50, 47, 53)], 'GM0171')[1]?.difference).toBeUndefined();
});
