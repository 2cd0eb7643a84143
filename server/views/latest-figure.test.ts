import type { Observation, ReleasedIndicator } from 'indicators/release/schema.ts';
import { expect, test } from 'vitest';
import { sampleRelease } from '../testing/sample-release.ts';
import { latestFigure } from './latest-figure.ts';

const indicatorWith = (...parts: readonly Partial<Observation>[]): ReleasedIndicator => {
  const [indicator] = sampleRelease().indicators;
  const [observation] = indicator?.observations ?? [];
  if (indicator === undefined || observation === undefined) throw new Error('the sample has figures');
  return { ...indicator, observations: parts.map((part) => ({ ...observation, ...part })) };
};

test('a suppressed figure is the latest, without a value; the last known measurement stands beside it', () => {
  const latest = latestFigure(
    indicatorWith(
      { period: '2022', value: 12 },
      { period: '2023', value: null, status: 'suppressed' },
      { period: '2024', value: null, status: 'suppressed' },
    ),
    'GM0171',
  );
  expect(latest).toMatchObject({
    period: '2024',
    value: null,
    status: 'suppressed',
    previous: { period: '2022', value: 12, comparable: true },
  });
});

test('a period that was not measured gives way to the newest that was', () => {
  const latest = latestFigure(
    indicatorWith({ period: '2025', value: null, status: 'missing' }, { period: '2024', value: 0 }),
    'GM0171',
  );
  expect(latest).toMatchObject({ period: '2024', value: 0, previous: null });
});

test('figures on either side of a break of the series are not comparable', () => {
  const indicator = indicatorWith({ period: '2016', value: 40 }, { period: '2020', value: 46, lower: 43, upper: 49 });
  expect(latestFigure({ ...indicator, breaks: [{ from: '2020', why: 'anders gemeten' }] }, 'GM0171')).toMatchObject({
    lower: 43,
    previous: { period: '2016', comparable: false },
  });
});

test('groups, companions and other regions never stand for the indicator', () => {
  const indicator = indicatorWith({ breakdown: 'wet', group: 'Wmo' }, { measure: 'gestart' }, { region: 'NL01' });
  expect(latestFigure(indicator, 'GM0171')).toBeNull();
});

test('a quarter is set against the same quarter a year before, and against nothing where that is absent or hidden', () => {
  const quarters = ['2023Q4', '2024Q1', '2024Q2', '2024Q3', '2024Q4'].map((period, value) => ({ period, value }));
  expect(latestFigure(indicatorWith(...quarters), 'GM0171')).toMatchObject({
    previous: { period: '2023Q4', value: 0 },
  });
  const absent = quarters.slice(1);
  const hidden = { period: '2023Q4', value: null, status: 'suppressed' } as const;
  for (const others of [absent, [hidden, ...absent]]) {
    expect(latestFigure(indicatorWith(...others), 'GM0171')).toMatchObject({ period: '2024Q4', previous: null });
  }
});
