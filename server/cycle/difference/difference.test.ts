import type { Delivery, Observation, Release } from 'indicators/release/schema.ts';
import { expect, test } from 'vitest';
import { sampleRelease } from '../../testing/sample-release.ts';
import { differenceOf } from './difference-of.ts';

const before = sampleRelease();
const [first, ...others] = before.indicators;
const [file, statline] = before.deliveries;
if (first === undefined || file === undefined || statline === undefined) throw new Error('the sample has them');

const isQ4 = (o: Observation) =>
  o.measure === 'main' && o.period === '2024Q4' && o.region === 'GM0171' && o.breakdown === null;

/** The sample with the total of the fourth quarter changed, and what comes with it. */
const withFigure = (
  figure: Partial<Observation>,
  part: Partial<typeof first> = {},
  deliveries: Delivery[] = [],
): Release => ({
  ...before,
  generation: 'g2',
  indicators: [
    { ...first, ...part, observations: first.observations.map((o) => (isQ4(o) ? { ...o, ...figure } : o)) },
    ...others,
  ],
  deliveries: [...before.deliveries, ...deliveries],
});

const next = (part: Partial<Delivery>): Delivery => ({ ...file, id: 'cccccccccccc', fileName: 'nieuw.csv', ...part });

test('a period that was not there yet is a new measurement, not a revision', () => {
  const after = {
    ...before,
    indicators: [
      {
        ...first,
        observations: first.observations.map((o) =>
          o.period === '2025Q1' ? { ...o, value: 70, status: 'ok' as const } : o,
        ),
      },
      ...others,
    ],
  };
  expect(differenceOf(before, after)).toMatchObject([
    { period: '2025Q1', cause: 'nieuwe meting', before: { value: null, status: 'missing' }, after: { value: 70 } },
  ]);
});

test('a period that came after another definition is a new measurement; an earlier one is of the definition', () => {
  const total = first.observations.find(isQ4);
  if (total === undefined) throw new Error('the sample has it');
  const came = { ...total, period: '2026Q1', value: 71 };
  const after = withFigure(
    { value: 67 },
    { version: 2, changes: [{ version: 2, on: '2026-02-01', why: 'Pleegzorg telt niet meer mee.' }] },
  );
  const indicators = after.indicators.map((one) =>
    one.id === first.id ? { ...one, observations: [...one.observations, came] } : one,
  );
  expect(differenceOf(before, { ...after, indicators })).toMatchObject([
    { period: '2024Q4', cause: 'andere definitie', before: { value: 66 }, after: { value: 67 } },
    { period: '2026Q1', cause: 'nieuwe meting', before: null, after: { value: 71 } },
  ]);
});

test('amounts of the budget are compared too, and equal moments do not differ', () => {
  expect(differenceOf(before, { ...before, generation: 'g9' })).toEqual([]);
  const after = {
    ...before,
    budget: before.budget.map((line) =>
      line.by === 'principle' && line.year === 2023 ? { ...line, realised: 1 } : line,
    ),
  };
  expect(differenceOf(before, after)).toMatchObject([
    {
      indicator: 'begroting',
      breakdown: 'principle',
      group: 'passend',
      period: '2023',
      before: { value: 25_000_000 },
      after: { value: 1 },
    },
  ]);
});

test('a figure of another set is compared too', () => {
  const otherSets = (before.otherSets ?? []).map((one) => ({
    ...one,
    observations: one.observations.map((o) => (o.value === 770 ? { ...o, value: 780 } : o)),
  }));
  expect(differenceOf(before, { ...before, otherSets })).toMatchObject([
    { indicator: 'KW05', group: 'Inkomen', before: { value: 770 }, after: { value: 780 } },
  ]);
});

test('each side has the day on which the newest file behind it was loaded, and another day alone is no difference', () => {
  // In the Netherlands it is the next day by then.
  const on = '2027-04-01T22:30:00.000Z';
  const late = next({ periodTo: '2026-03-31', loadedAt: on });
  const after = withFigure({ value: 67, deliveries: ['aaaaaaaaaaaa', 'cccccccccccc'] }, {}, [late]);
  expect(differenceOf(before, after)).toMatchObject([
    { before: { value: 66, on: file.loadedAt.slice(0, 10) }, after: { value: 67, on: '2027-04-02' } },
  ]);
  const again = { ...before, deliveries: before.deliveries.map((one) => ({ ...one, loadedAt: on })) };
  expect(differenceOf(before, again)).toEqual([]);
});

test('a pair of moments is seen the other way around with its sides changed', () => {
  const after = withFigure({ value: 67 });
  const [there] = differenceOf(before, after);
  const [back] = differenceOf(after, before);
  expect([back?.before, back?.after]).toEqual([there?.after, there?.before]);
});

test('a figure of which the interval alone is another differs too, with both intervals and the cause; so does what is expected', () => {
  const better = next({ id: 'cccccccccccc' });
  const after = withFigure({ lower: 53.1, upper: 76.9, deliveries: [better.id] }, {}, [better]);
  // In the sample 66,0 lies between 52,2 and 77,6.
  expect(differenceOf(before, after)).toMatchObject([
    {
      period: '2024Q4',
      cause: 'niet te herleiden',
      before: { value: 66 },
      after: { value: 66 },
      why: expect.stringContaining(
        'Het cijfer zelf is gelijk, het interval niet. Eerst: 52,2 tot 77,6. Daarna: 53,1 tot 76,9.',
      ),
    },
  ]);
  const expected = (forecastUpper: number): Release => ({
    ...before,
    budget: before.budget.map((line, at) =>
      at === 0 ? { ...line, forecast: 100, forecastLower: 90, forecastUpper } : line,
    ),
  });
  expect(differenceOf(expected(110), expected(120))).toMatchObject([
    {
      indicator: 'begroting',
      measure: 'forecast',
      before: { value: 100 },
      after: { value: 100 },
      why: expect.stringContaining('Eerst: 90 tot 110. Daarna: 90 tot 120.'),
    },
  ]);
});
