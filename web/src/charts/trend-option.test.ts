import { expect, test } from 'vitest';
import { point } from './point.fixture.ts';
import { linePoints, trendOption, trendTooltip } from './trend-option.ts';

const own = (points: ReturnType<typeof point>[]) => ({ name: 'Noordoostpolder', own: true, points });

test('a missing quarter leaves a hole between two runs', () => {
  const series = own([point('2024Q1', 10), point('2024Q2', null), point('2024Q3', 12)]);
  expect(linePoints(series, [])).toEqual([
    [2024.125, 10],
    [2024.625, null],
    [2024.625, 12],
  ]);
});

test('a provisional figure is an open symbol', () => {
  const series = own([point('2024', 74.2), point('2025', 74.4, { status: 'provisional' })]);
  expect(linePoints(series, [])).toMatchObject([
    [2024, 74.2],
    { value: [2025, 74.4], itemStyle: { color: 'var(--surface)' } },
  ]);
});

test('a hidden figure has a mark at its own period, and the tooltip says that it is hidden', () => {
  const series = [own([point('2024Q1', 10), point('2024Q2', null, { status: 'suppressed' })])];
  const trend = { series, breaks: [], unit: 'besluiten', decimals: 0 };
  expect(trendOption(trend).series).toContainEqual(
    expect.objectContaining({ name: 'afgeschermd', data: [[2024.375, 10]] }),
  );
  expect(trendTooltip(trend, 2024.375)).toBe('2e\u00A0kwartaal 2024\nafgeschermd');
});

test('survey years are never joined by a line', () => {
  const holes = linePoints(own([point('2016', 40), point('2020', 41), point('2022', 42)]), []).filter(
    (item) => Array.isArray(item) && item[1] === null,
  );
  expect(holes).toHaveLength(2);
});

test('the years of a survey stand on the axis, the years between do not', () => {
  const option = trendOption({
    series: [own([point('2020', 1), point('2022', 2)])],
    breaks: [],
    unit: '%',
    decimals: 1,
  });
  const axis = option.xAxis as { min: number; max: number; axisLabel: { formatter: (year: number) => string } };
  expect([axis.min, axis.max]).toEqual([2019, 2023]);
  expect([2019, 2020, 2021, 2022, 2023].map(axis.axisLabel.formatter)).toEqual(['', '2020', '', '2022', '']);
});

test('a break of the series is marked at the start of its first quarter', () => {
  const option = trendOption({
    series: [own([point('2020Q4', 1), point('2021Q1', 2)])],
    breaks: [{ from: '2021Q1', why: 'nieuwe codes' }],
    unit: 'trajecten',
    decimals: 0,
  });
  expect(JSON.stringify(option.series)).toContain('"data":[{"xAxis":2021}]');
});

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
