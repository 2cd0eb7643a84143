import { describe, expect, test } from 'vitest';
import type { Observation } from '../release/schema.ts';
import { indicatorVerdict, type Circumstances } from './indicator-verdict.ts';
import { circumstances, count, goalOf, indicatorOf, quarters, share, total, wave } from '../test/verdict-indicator.ts';

const ggd = { source: 'GGD', cycle: '4-yearly', polarity: { '2.4': '+' } } as const;
const survey = (...observations: Observation[]) => indicatorOf('I11', 'weighted-share', observations, ggd);
const register = (...observations: Observation[]) =>
  indicatorOf('I09', 'share', observations, { cycle: 'quarterly', polarity: { '2.3': '+' } });
const before = wave('2020', 45, [42, 48], 1300);
const yearly = (of: (period: string) => Observation) =>
  [2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) => quarters(year, of));
const missing = (period: string) => total(period, { status: 'missing', n: 0 });
const counts = (period: string, numerator: number, denominator: number) =>
  total(period, { status: 'missing', numerator, denominator, n: denominator });
const hidden = (period: string) => total(period, { status: 'suppressed' });

/** Every outcome has a name, a sentence, and no number that is not finite. */
test.each<{
  name: string;
  given: ReturnType<typeof survey>;
  goal?: string;
  on?: Partial<Circumstances>;
  is: [string, string];
}>([
  { name: 'nothing measured', given: survey(), is: ['niet vast te stellen', 'no-figure'] },
  { name: 'an empty wave only', given: survey(missing('2024')), is: ['niet vast te stellen', 'no-figure'] },
  { name: 'one wave, and an empty one', given: survey(before, missing('2024')), is: ['te vroeg', 'one-measurement'] },
  {
    name: 'one stratum with one respondent: a share without an interval',
    given: survey(before, total('2024', { value: 50, n: 31 })),
    is: ['niet vast te stellen', 'no-uncertainty'],
  },
  {
    name: 'everyone answers the same: no interval',
    given: survey(before, total('2024', { value: 100, n: 400 })),
    is: ['niet vast te stellen', 'no-uncertainty'],
  },
  {
    name: 'bounds that touch 100%',
    given: survey(before, wave('2024', 100, [100, 100], 400)),
    is: ['niet vast te stellen', 'no-uncertainty'],
  },
  {
    name: 'a zero denominator in a register',
    given: register(share('2020Q4', 5, 10), total('2025Q4', { numerator: 0, denominator: 0, status: 'missing' })),
    goal: '2.3',
    on: { asOf: '2020-12-31' },
    is: ['te vroeg', 'one-measurement'],
  },
  {
    name: 'all cells hidden',
    given: survey(hidden('2020'), hidden('2024')),
    is: ['niet vast te stellen', 'hidden'],
  },
  {
    name: 'the newest wave hidden, and the one that is shown too old',
    given: survey(wave('2016', 45, [42, 48], 1300), hidden('2024')),
    is: ['niet vast te stellen', 'newest-hidden'],
  },
  {
    name: 'the newest year shown as counts only, and the one before it too old',
    given: indicatorOf('I09', 'share', [share('2020', 400, 800), counts('2025', 5, 10)], { polarity: { '2.3': '+' } }),
    goal: '2.3',
    is: ['niet vast te stellen', 'newest-hidden'],
  },
  {
    name: 'the nulmeting hidden',
    given: survey(hidden('2020'), wave('2024', 45, [42, 48], 1300)),
    is: ['niet vast te stellen', 'part-hidden'],
  },
  {
    name: 'the end of the year hidden, so that there is no whole year',
    given: indicatorOf('F01', 'ratio', [total('2025Q3', { value: 70 }), hidden('2025Q4')], {
      cycle: 'quarterly',
      polarity: { '4.1': '-' },
    }),
    goal: '4.1',
    is: ['niet vast te stellen', 'part-hidden'],
  },
  {
    name: 'only provisional figures',
    given: survey({ ...wave('2024', 50, [47, 53], 1200), status: 'provisional' }),
    is: ['te vroeg', 'provisional'],
  },
  {
    name: 'one quarter of data',
    given: register(share('2025Q4', 5, 10)),
    goal: '2.3',
    is: ['te vroeg', 'one-measurement'],
  },
  {
    name: 'two quarters of another season',
    given: register(share('2025Q3', 5, 10), share('2025Q4', 6, 10)),
    goal: '2.3',
    is: ['te vroeg', 'one-measurement'],
  },
  {
    name: 'a date in the future',
    given: survey(before, wave('2028', 50, [47, 53], 1200)),
    is: ['niet vast te stellen', 'future'],
  },
  {
    name: 'a nulmeting after the latest measurement',
    given: survey(before, wave('2024', 50, [47, 53], 1200)),
    on: { rule: () => ({ before: '2021', own: { period: '2026', why: '' } }) },
    is: ['niet vast te stellen', 'baseline-after-latest'],
  },
  {
    name: 'no measurement after the nulmeting',
    given: survey(wave('2016', 40, [37, 43], 1300), before),
    on: { asOf: '2021-12-31' },
    is: ['te vroeg', 'none-since-baseline'],
  },
  {
    name: 'a measurement that is too old',
    given: survey(wave('2016', 40, [37, 43], 1300), before),
    on: { asOf: '2026-06-30' },
    is: ['verouderd', 'outdated'],
  },
  {
    name: 'a break of the series after the nulmeting',
    given: { ...survey(before, wave('2024', 50, [47, 53], 1200)), breaks: [{ from: '2022', why: '' }] },
    is: ['niet vast te stellen', 'break'],
  },
  {
    name: 'a break that a figure is marked with',
    given: survey(before, { ...wave('2024', 50, [47, 53], 1200), status: 'break' }),
    is: ['niet vast te stellen', 'break'],
  },
  {
    name: 'too few years to know how a full count varies',
    given: register(...[2020, 2024, 2025].flatMap((year) => quarters(year, (one) => share(one, 40, 80)))),
    goal: '2.3',
    is: ['niet vast te stellen', 'short-series'],
  },
  {
    name: 'a handful of cases',
    given: indicatorOf(
      'I37',
      'count',
      yearly((one) => count(one, Number(one.endsWith('Q1')))),
      {
        cycle: 'quarterly',
        polarity: { '7.2': '-' },
      },
    ),
    goal: '7.2',
    is: ['niet vast te stellen', 'too-few'],
  },
  {
    name: 'no cases at all',
    given: indicatorOf(
      'I37',
      'count',
      yearly((one) => count(one, 0)),
      {
        cycle: 'quarterly',
        polarity: { '7.2': '-' },
      },
    ),
    goal: '7.2',
    is: ['niet vast te stellen', 'too-few'],
  },
  {
    name: 'a year that is not yet whole',
    given: indicatorOf('F01', 'ratio', [total('2025Q2', { value: 40 })], {
      cycle: 'quarterly',
      polarity: { '4.1': '-' },
    }),
    goal: '4.1',
    is: ['te vroeg', 'no-whole-year'],
  },
  {
    name: 'no direction',
    given: indicatorOf('I14', 'count', [], { polarity: { '2.6': '0' } }),
    goal: '2.6',
    is: ['volgen', 'follow'],
  },
])('$name', ({ given, goal = '2.4', on = {}, is }) => {
  const verdict = indicatorVerdict(given, goalOf(goal), circumstances(on));
  expect([verdict.state, verdict.reason]).toEqual(is);
  expect(verdict.sentence).toMatch(/\.$/);
  expect(verdict.sentence.split(' ').length).toBeLessThan(25);
  expect([verdict.numbers, verdict.power]).toEqual([null, null]);
});

describe('what is bad in part', () => {
  test('all weights equal is a sample like any other', () => {
    const equal = survey(before, wave('2024', 50, [47.2, 52.8], 1225));
    expect(indicatorVerdict(equal, goalOf('2.4'), circumstances())).toMatchObject({
      state: 'op koers',
      reason: 'shown',
    });
  });

  test('hidden quarters leave the same quarter of another year to compare', () => {
    const given = register(
      ...yearly((one) =>
        one === '2020Q2' ? hidden(one) : share(one, 400 + 24 * (Number(one.slice(0, 4)) - 2020), 800),
      ),
    );
    const { numbers, state } = indicatorVerdict(given, goalOf('2.3'), circumstances());
    expect(state).toBe('op koers');
    expect([numbers?.baseline?.period, numbers?.latest.period]).toEqual(['2020Q4', '2025Q4']);
  });

  test('without a measurement before the plan the first one is the nulmeting, and the verdict says so', () => {
    const given = survey(wave('2022', 40, [37, 43], 1200), wave('2024', 50, [47, 53], 1200));
    const { numbers, interpreted } = indicatorVerdict(given, goalOf('2.4'), circumstances());
    expect(numbers?.baseline?.period).toBe('2022');
    expect(interpreted[0]).toBe('Er is geen meting van voor 2021. Wij vergelijken met de eerste meting die er is.');
  });

  test('a break before the nulmeting does no harm', () => {
    const given = {
      ...survey({ ...before, status: 'break' }, wave('2024', 50, [47, 53], 1200)),
      breaks: [{ from: '2020', why: '' }],
    };
    expect(indicatorVerdict(given, goalOf('2.4'), circumstances()).state).toBe('op koers');
  });
});
