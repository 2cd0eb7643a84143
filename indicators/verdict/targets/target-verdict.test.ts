import { describe, expect, test } from 'vitest';
import { circumstances, count, indicatorOf, quarters, total, wave } from '../../test/verdict-indicator.ts';
import type { AdoptedTarget } from '../schema.ts';
import { targetVerdict } from './target-verdict.ts';

const bareMeasure = { key: 'main', name: '', unit: '%', kind: 'share', decimals: 0, interval: null, sql: '' };
const council = {
  indicator: 'I31',
  measure: 'main',
  path: 1,
  setBy: 'gemeenteraad',
  decision: 'Raadsbesluit 12 november 2024',
};
const target = (year: number, low: number | null, high: number | null, part: Partial<AdoptedTarget> = {}) => ({
  ...council,
  year,
  low,
  high,
  ...part,
});

/** I31: every report is counted and chance plays no part, so what is expected is arithmetic alone. */
const reports = (...values: [year: string, value: number][]) =>
  indicatorOf(
    'I31',
    'share',
    values.map(([period, value]) => total(period, { value, numerator: value, denominator: 100, n: 100 })),
    { polarity: { '4.2': '+' } },
  );
const judge = (indicator: ReturnType<typeof indicatorOf>, ...targets: AdoptedTarget[]) =>
  targetVerdict(indicator, { id: '4.2' }, targets, circumstances());

const ggd = { source: 'GGD', cycle: '4-yearly' } as const;
const lonely = indicatorOf(
  'I02',
  'weighted-share',
  [wave('2020', 42.7, [40, 45.5], 1321), wave('2024', 43.4, [40.6, 46.4], 1240)],
  { ...ggd, polarity: { '1.1': '-' } },
);

describe('a path', () => {
  test('goes in equal steps from the nulmeting to the year of the target', () => {
    // From 50 in 2020 to 100 in 2025; four of the five years lie behind in 2024: 50 + 50 x 4/5 = 90.
    const verdict = judge(reports(['2020', 50], ['2024', 80]), target(2025, 100, null));
    expect(verdict).toMatchObject({
      state: 'wijkt af',
      reason: 'norm-missed',
      sentence:
        'In 2024 was het 80,0%. Doelwaarde: minstens 100% in 2025 (gemeenteraad, Raadsbesluit 12 november 2024). Daarvoor hoort het nu minstens 90,0% te zijn. Dat is niet gehaald.',
      targets: [{ current: 2025, from: { period: '2020', value: 50 }, low: 90, high: null, state: 'wijkt af' }],
    });
    expect(judge(reports(['2020', 50], ['2024', 90]), target(2025, 100, null))?.state).toBe('op koers');
  });

  test('goes from one target to the next, without the nulmeting', () => {
    // 70 in 2024 and 90 in 2026: 80 in 2025.
    const steps = [target(2026, 90, null), target(2024, 70, null)];
    expect(judge(reports(['2025', 80]), ...steps)).toMatchObject({
      state: 'op koers',
      targets: [{ low: 80, from: null }],
    });
    expect(judge(reports(['2025', 79]), ...steps)).toMatchObject({ state: 'wijkt af' });
  });

  test('that was at its end at the nulmeting already asks no less since', () => {
    const verdict = judge(reports(['2020', 95], ['2024', 88]), target(2026, 90, null));
    expect(verdict).toMatchObject({ state: 'wijkt af', targets: [{ low: 90 }] });
    expect(verdict?.interpreted.join(' ')).toContain('Bij de nulmeting was de doelwaarde al gehaald.');
  });

  test('ends in a target that holds until another is set, and says so', () => {
    const verdict = judge(reports(['2020', 50], ['2025', 80]), target(2022, 75, null));
    expect(verdict).toMatchObject({ state: 'op koers', targets: [{ current: 2022, low: 75 }] });
    expect(verdict?.interpreted).toContain(
      'Voor na 2022 is niets anders vastgesteld. Daarom geldt deze doelwaarde nog.',
    );
  });
});

describe('chance', () => {
  // The interval that is held against a target is of 90%, and lies within that of 95%: 40,6 to 46,4.
  test.each([
    [38, 50, 'op koers'],
    [null, 40.5, 'wijkt af'],
    [46.5, null, 'wijkt af'],
    [43, null, 'niet vast te stellen'],
    [38, 44, 'niet vast te stellen'],
    [46.5, 50, 'wijkt af'],
  ])('a survey of 43,4 between 40,6 and 46,4 beside %s to %s: %s', (low, high, state) => {
    const verdict = judge(lonely, target(2024, low, high, { indicator: 'I02' }));
    expect(verdict?.state).toBe(state);
    expect(verdict?.numbers?.confidence).toBe(90);
  });

  test('a band says both its sides', () => {
    expect(judge(lonely, target(2024, 38, 50.25, { indicator: 'I02' }))?.sentence).toBe(
      'In 2024 was het 43,4%. Doelwaarde: tussen 38% en 50,25% in 2024 (gemeenteraad, Raadsbesluit 12 november 2024). Dat is gehaald.',
    );
  });
});

describe('several', () => {
  const college = { path: 2, setBy: 'college', decision: 'Collegebesluit 3' };

  test('must all be met, and each is told', () => {
    const verdict = judge(reports(['2024', 80]), target(2024, 75, null), target(2024, 85, null, college));
    expect(verdict).toMatchObject({ state: 'wijkt af', targets: [{ state: 'op koers' }, { state: 'wijkt af' }] });
    expect(verdict?.sentence).toBe(
      'In 2024 was het 80,0%. Doelwaarde: minstens 75% in 2024 (gemeenteraad, Raadsbesluit 12 november 2024). Dat is gehaald. Doelwaarde: minstens 85% in 2024 (college, Collegebesluit 3). Dat is niet gehaald.',
    );
  });

  test('that no figure can meet together give no verdict, and it is said that they clash', () => {
    const verdict = judge(reports(['2024', 80]), target(2024, 85, null), target(2024, null, 75, college));
    expect(verdict).toMatchObject({ state: 'niet vast te stellen', reason: 'targets-clash' });
    expect(verdict?.sentence).toMatch(
      /Deze doelwaarden spreken elkaar tegen: het cijfer kan ze niet allemaal halen\.$/,
    );
  });

  test('that clash do not hide that another is missed', () => {
    const late = indicatorOf(
      'I31',
      'share',
      [total('2024', { value: 80 }), total('2024', { measure: 'op-tijd', value: 60 })],
      { measures: [bareMeasure, { ...bareMeasure, key: 'op-tijd', name: 'op tijd' }] },
    );
    const clashing = [target(2024, 85, null), target(2024, null, 75, college)];
    const verdict = judge(late, ...clashing, target(2024, 90, null, { measure: 'op-tijd' }));
    expect(verdict).toMatchObject({
      state: 'wijkt af',
      reason: 'norm-missed',
      targets: [{ clashes: true }, { clashes: true }, { clashes: false }],
    });
    expect(verdict?.sentence).toMatch(
      /minstens 90% in 2024 .* Dat is niet gehaald\. Sommige doelwaarden spreken elkaar tegen/,
    );
    expect(verdict?.sentence.match(/gehaald/g)).toHaveLength(1);
    // Beside one that is met there is still no verdict.
    expect(judge(late, ...clashing, target(2024, 50, null, { measure: 'op-tijd' }))).toMatchObject({
      state: 'niet vast te stellen',
      reason: 'targets-clash',
    });
  });
});

const hidden = (numerator: number) =>
  indicatorOf('I31', 'share', [total('2024', { status: 'suppressed', numerator })], {});

describe('a figure', () => {
  test('that is counted per quarter is held against a target of a year by four quarters, in people and not per 1.000 residents', () => {
    const years = [2020, 2021, 2022, 2023, 2024, 2025];
    const observations = years.flatMap((year) => quarters(year, (period) => count(period, 100)));
    const objections = indicatorOf('I37', 'count', observations, { cycle: 'quarterly', polarity: { '7.2': '-' } });
    const residents = new Map(years.map((year) => [String(year), 50_000]));
    const verdict = targetVerdict(
      objections,
      { id: '7.2' },
      [target(2025, null, 300, { indicator: 'I37' })],
      circumstances({ residents }),
    );
    expect(verdict).toMatchObject({
      state: 'wijkt af',
      numbers: { unit: 'vragen', latest: { period: '2025', value: 400 } },
    });
    expect(verdict?.sentence).toContain('hoogstens 300 vragen per jaar in 2025');
    expect(verdict?.targets?.[0]?.quarters).toBe(4);
  });

  test('of one quarter alone says nothing about a year yet', () => {
    const few = indicatorOf('I37', 'count', [count('2025Q1', 100)], { cycle: 'quarterly' });
    expect(judge(few, target(2025, null, 300, { indicator: 'I37' }))).toMatchObject({
      state: 'te vroeg',
      reason: 'no-whole-year',
      numbers: null,
      sentence: expect.stringContaining('Doelwaarde: hoogstens 300 vragen per jaar in 2025'),
    });
  });

  test('that we only followed is judged once there is a target', () => {
    const followed = indicatorOf('I31', 'share', [total('2024', { value: 80 })], { polarity: { '4.2': '0' } });
    expect(judge(followed, target(2024, 75, null))?.state).toBe('op koers');
  });

  test('that is hidden says nothing, whatever it is', () => {
    const [one, other] = [judge(hidden(1), target(2024, 75, null)), judge(hidden(99), target(2024, 75, null))];
    expect(one).toMatchObject({ state: 'niet vast te stellen', reason: 'hidden', targets: [{ low: null }] });
    expect(other).toEqual(one);
  });

  test('from before a break cannot begin the path to a target that is still to come', () => {
    const broken = { ...reports(['2020', 50], ['2024', 80]), breaks: [{ from: '2022', why: 'Anders geteld.' }] };
    expect(judge(broken, target(2026, 100, null))).toMatchObject({ reason: 'break', state: 'niet vast te stellen' });
    expect(judge(broken, target(2024, 75, null))).toMatchObject({ state: 'op koers' });
  });

  test('beside the main one has targets of its own; one that is no longer there has none', () => {
    // Seven measurements of 60 and 62 in turn: they usually vary by about 1,4, so the last is far above 40.
    const waiting = indicatorOf(
      'I22',
      'share',
      [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year, index) =>
        total(String(year), { measure: 'wachten', value: 60 + (index % 2) * 2 }),
      ),
      { measures: [{ ...bareMeasure, key: 'wachten', name: 'wachttijd', unit: 'dagen', kind: 'duration' }] },
    );
    const days = target(2024, null, 40, { measure: 'wachten' });
    expect(judge(waiting, days)).toMatchObject({
      state: 'wijkt af',
      sentence: expect.stringMatching(/^wachttijd: in 2024 was het 60 dagen\. Doelwaarde: hoogstens 40 dagen in 2024/),
    });
    expect(judge(reports(['2024', 80]), days)).toBeNull();
  });
});
