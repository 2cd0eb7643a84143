import { expect, test } from 'vitest';
import { point } from './point.fixture.ts';
import { axisFromZero } from './trend-axes.ts';
import { noMarks } from './trend-marks.ts';
import { trendSummary } from './trend-summary.ts';

test('a target far from the figures brings zero on the axis, and the summary does not say otherwise', () => {
  const points = [point('2023', 41), point('2024', 45)];
  const trend = { series: [{ name: 'Noordoostpolder', own: true, points }], breaks: [], unit: '%', decimals: 0 };
  const target = {
    name: 'doelwaarde: minstens 90% in 2026',
    path: [
      { at: 2023, value: 41 },
      { at: 2026, value: 90 },
    ],
  };
  const withTarget = { ...trend, marks: { ...noMarks, targets: [target] } };
  expect([axisFromZero(trend), axisFromZero(withTarget)]).toEqual([false, true]);
  const subject = { points, unit: '%', decimals: 0, breaks: [], sampled: true, uncertain: false };
  expect(trendSummary({ ...subject, fromZero: axisFromZero(trend) })).toContain('begint niet bij 0');
  expect(trendSummary({ ...subject, fromZero: axisFromZero(withTarget) })).not.toContain('begint niet bij 0');
});
