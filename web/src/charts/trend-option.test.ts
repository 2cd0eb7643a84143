import { expect, test } from 'vitest';
import { point } from './point.fixture.ts';
import { noMarks } from './trend-marks.ts';
import { trendOption } from './trend-option.ts';
import { trendTooltip } from './trend-tooltip.ts';

const own = (points: ReturnType<typeof point>[]) => ({ name: 'Noordoostpolder', own: true, points });

test('a hidden figure has a mark at its own period, and the tooltip says that it is hidden', () => {
  const series = [own([point('2024Q1', 10), point('2024Q2', null, { status: 'suppressed' })])];
  const trend = { series, breaks: [], unit: 'besluiten', decimals: 0 };
  expect(trendOption(trend).series).toContainEqual(
    expect.objectContaining({ name: 'afgeschermd', data: [[2024.375, 10]] }),
  );
  expect(trendTooltip(trend, 2024.375)).toBe('2e\u00A0kwartaal 2024\nafgeschermd');
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

test('a year to come that has a target stands on the axis', () => {
  const path = [
    { at: 2024, value: 43 },
    { at: 2026, value: 41 },
    { at: 2028, value: 40 },
  ];
  const option = trendOption({
    series: [own([point('2020', 42), point('2024', 43)])],
    breaks: [],
    unit: '%',
    decimals: 1,
    marks: { ...noMarks, targets: [{ name: 'doelwaarde', path }] },
  });
  const axis = option.xAxis as { max: number; axisLabel: { formatter: (year: number) => string } };
  expect(axis.max).toBe(2029);
  expect([2024, 2025, 2026, 2027, 2028].map(axis.axisLabel.formatter)).toEqual(['2024', '', '2026', '', '2028']);
});

/** The number at the end of the line of each target, and on which side of its line the text ends. */
const numbersOfTargets = (...ends: number[]) => {
  const targets = ends.map((value) => ({ name: String(value), path: [{ at: 2021, value }] }));
  const option = trendOption({
    series: [own([point('2020', 0), point('2022', 100)])],
    breaks: [],
    unit: 'dagen',
    decimals: 0,
    marks: {
      ...noMarks,
      targets: targets.map(({ name, path }) => ({ name, path: [{ at: 2020, value: 0 }, ...path] })),
    },
  });
  return (option.series as { endLabel?: { formatter: () => string; verticalAlign: string } }[]).flatMap(
    ({ endLabel }) => (endLabel === undefined ? [] : `${endLabel.formatter()} ${endLabel.verticalAlign}`),
  );
};

test('each target has its number at the end of its line, unless other lines run close on both sides', () => {
  expect(numbersOfTargets(35, 45, 56)).toEqual(['35 top', '45 bottom', '56 bottom']);
  expect(numbersOfTargets(35, 50, 56)).toEqual(['35 top', '50 top', '56 bottom']);
  expect(numbersOfTargets(47, 50, 56)).toEqual(['47 top', '56 bottom']);
});

/** On which side of its line the number of a target of 100% stands, beside these quarters of the last year. */
const numberBeside = (...values: number[]) => {
  const points = values.map((value, index) => point(`2025Q${index + 1}`, value));
  const option = trendOption({
    series: [own(points)],
    breaks: [],
    unit: '%',
    decimals: 0,
    marks: { ...noMarks, targets: [{ name: 'binnen kader', path: [{ at: 2025, value: 100 }] }] },
  });
  const labels = option.series as { endLabel?: { verticalAlign: string } }[];
  return labels.flatMap(({ endLabel }) => endLabel?.verticalAlign ?? []);
};

test('the number of a target stands on the side of its line where no figures run', () => {
  // 'top': the text hangs under its line.
  expect(numberBeside(20, 50, 99, 104)).toEqual(['top']);
  expect(numberBeside(20, 50, 78, 97)).toEqual(['bottom']);
  expect(numberBeside(20, 30, 40, 50)).toEqual(['bottom']);
  // Through it: the legend says the number.
  expect(numberBeside(20, 50, 30, 107)).toEqual([]);
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

const axisOf = (values: number[], unit: string, decimals: number) => {
  const points = values.map((value, index) => point(String(2020 + index), value));
  return trendOption({ series: [own(points)], breaks: [], unit, decimals }).yAxis as {
    minInterval: number;
    axisLabel: { formatter: (value: number) => string };
  };
};

test('lines on the axis are at least the last shown decimal apart, so that no label stands there twice', () => {
  expect(axisOf([86.17, 86.23], '%', 1).minInterval).toBeCloseTo(0.1, 10);
  expect(axisOf([0.31, 0.36], 'ratio', 2).minInterval).toBeCloseTo(0.01, 10);
});

test('the axis of a count has whole numbers alone', () => {
  const axis = axisOf([0, 1], 'besluiten', 0);
  expect(axis.minInterval).toBe(1);
  expect([0, 1].map(axis.axisLabel.formatter)).toEqual(['0', '1']);
});

test('labels of an axis carry the decimals of the figure where they need them', () => {
  const { axisLabel } = axisOf([86.17, 86.23], '%', 1);
  expect([86.1, 86.2, 86.30000000000001, 87].map(axisLabel.formatter)).toEqual(['86,1%', '86,2%', '86,3%', '87%']);
});
