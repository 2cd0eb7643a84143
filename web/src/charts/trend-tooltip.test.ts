import { expect, test } from 'vitest';
import { point } from './point.fixture.ts';
import { trendTooltip } from './trend-tooltip.ts';

const own = (points: ReturnType<typeof point>[]) => ({ name: 'Noordoostpolder', own: true, points });

test('the tooltip names the period and each line, with the margin where there is one', () => {
  const trend = {
    series: [
      own([point('2024', 45.26, { lower: 43.1, upper: 47.4 })]),
      { name: 'Nederland', own: false, points: [point('2024', 50), point('2023', 49)] },
    ],
    breaks: [],
    unit: '%',
    decimals: 1,
  };
  expect(trendTooltip(trend, 2024)).toBe('2024\nNoordoostpolder: 45,3% (43,1 tot 47,4)\nNederland: 50,0%');
  expect(trendTooltip(trend, 2021)).toBe('');
});
