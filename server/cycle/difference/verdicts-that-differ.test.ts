import { keptPlan } from 'indicators/plan/plan-of.ts';
import type { Release } from 'indicators/release/schema.ts';
import type { Verdict } from 'indicators/verdict/schema.ts';
import { expect, onTestFinished, test } from 'vitest';
import { sampleRelease } from '../../testing/sample-release.ts';
import { nothingAdopted } from '../adopted.ts';
import { cycleServer } from '../testing/cycle-server.ts';
import { differenceOf } from './difference-of.ts';
import { verdictsThatDiffer, type JudgedState } from './verdicts-that-differ.ts';

const numbers: NonNullable<Verdict['numbers']> = {
  measure: 'main',
  unit: '%',
  decimals: 1,
  test: '',
  uncertainty: '',
  p: 0.01,
  estimate: 3,
  lower: 1,
  upper: 5,
  confidence: 90,
  margin: 5,
  norm: null,
  baseline: null,
  latest: { period: '2024', value: 66, lower: null, upper: null, n: null },
};

const sample = sampleRelease();
/** The sample with this verdict on I20, and whatever else is given. */
const state = (
  verdict: Partial<Verdict>,
  part: Partial<Release> = {},
  adopted: Partial<JudgedState['adopted']> = {},
) => {
  const whole = {
    goal: '3.2',
    state: 'op koers',
    sentence: 'a',
    reason: 'b',
    interpreted: [],
    numbers,
    power: null,
    ...verdict,
  };
  const base = { ...sample, ...part };
  return {
    release: {
      ...base,
      indicators: base.indicators.map((one) => ({ ...one, verdicts: one.id === 'I20' ? [whole as Verdict] : [] })),
      goals: [],
    },
    adopted: { ...nothingAdopted, ...adopted },
  };
};
const margin = (size: number) => ({
  margins: [{ id: 'I20', indicator: 'I20', margin: size, why: 'Besluit 4.', version: 1, role: '', writtenAt: '' }],
});
const found = (before: JudgedState, after: JudgedState) =>
  verdictsThatDiffer({ before, after }, differenceOf(before.release, after.release));

const off = { state: 'wijkt af' } as const;
const otherFigure: Partial<Release> = {
  indicators: sample.indicators.map((one) => ({
    ...one,
    observations: one.observations.map((o) =>
      one.id === 'I20' && o.breakdown === null && o.region === 'GM0171' && o.period === '2024Q4'
        ? { ...o, value: 1 }
        : o,
    ),
  })),
};

test('the same verdict is no difference, and another has the cause that is in its figure', () => {
  expect(found(state({}), state({}))).toEqual([]);
  expect(found(state({}), state({ sentence: 'anders' }))).toEqual([]);
  expect(found(state({}), state(off, otherFigure))).toMatchObject([
    {
      subject: 'I20',
      goal: '3.2',
      before: { state: 'op koers' },
      after: { state: 'wijkt af' },
      cause: 'niet te herleiden',
      why: expect.stringContaining('Het cijfer over 2024Q4 is anders.'),
    },
  ]);
});

test('a margin is a cause of its own, also where the verdict stays; where a figure changed too both are told', () => {
  expect(found(state({}), state(off, {}, margin(2)))).toMatchObject([
    { cause: 'andere marge', why: 'De marge was 5 procentpunt (ons voorstel) en is 2 procentpunt. Besluit 4.' },
  ]);
  expect(found(state({}), state({}, {}, margin(2)))).toMatchObject([{ cause: 'andere marge' }]);
  expect(found(state({}), state(off, otherFigure, margin(2)))).toMatchObject([
    { cause: 'andere marge', why: expect.stringMatching(/Besluit 4\. Het cijfer over 2024Q4/) },
  ]);
  // Where a norm is asked, a margin decides nothing.
  const norm = { numbers: { ...numbers, margin: null } };
  expect(found(state(norm), state(norm, {}, margin(2)))).toEqual([]);
});

const step = (year: number, low: number, decision: string) => ({ year, low, high: null, setBy: 'de raad', decision });

test('of a path only the target that the figure was held against is told, and the one before where its place lies between the two', () => {
  const path = (steps: ReturnType<typeof step>[], current: number, low: number) => ({
    targets: [{ measure: 'main', path: 1, steps, current, low, high: null }] as unknown as NonNullable<
      Verdict['targets']
    >,
  });
  const [of2024, of2025] = [step(2024, 60, 'besluit 1'), step(2025, 70, 'besluit 2')];
  const [later, earlier] = [step(2025, 80, 'besluit 3'), step(2024, 50, 'besluit 4')];
  const why = (then: ReturnType<typeof path>, now: ReturnType<typeof path>) =>
    found(state(then), state({ ...off, ...now }, otherFigure)).map((one) => one.why);
  // Judged by 2024: what is wanted of 2025 decided nothing.
  expect(why(path([of2024, of2025], 2024, 60), path([of2024, later], 2024, 60))).toEqual([
    expect.stringMatching(/^Het cijfer over 2024Q4 is anders\./),
  ]);
  // Judged by 2025 itself: that of 2024 decided nothing.
  expect(why(path([of2024, of2025], 2025, 70), path([earlier, later], 2025, 80))).toEqual([
    expect.stringMatching(/^De doelwaarde voor 2025 .*besluit 3.*besluit 2.* geldt niet meer zo\. Het cijfer/),
  ]);
  // Half way between the two, the one before counts as well.
  expect(why(path([of2024, of2025], 2025, 65), path([earlier, of2025], 2025, 60))).toEqual([
    expect.stringMatching(/^De doelwaarde voor 2024 .*besluit 4/),
  ]);
});

test('another ambition of the goal, other agreements and another day are told where they are all that differs', () => {
  const plan = keptPlan(sample);
  const other = {
    ...plan,
    principles: plan.principles.map((one) => ({
      ...one,
      goals: one.goals.map((goal) => (goal.id === '3.2' ? { ...goal, ambition: 'minder' as const } : goal)),
    })),
  };
  expect(found(state({}), state(off, { plan: other }))).toMatchObject([{ cause: 'ander plan' }]);
  expect(found(state({}, { asOf: '2024-12-31' }), state(off, { asOf: '2025-12-31' }))).toMatchObject([
    {
      cause: 'verstreken tijd',
      why: expect.stringMatching(/^De peildatum was 31 december 2024 en is nu 31 december 2025\./),
    },
  ]);
  expect(found(state({}), state(off))).toMatchObject([{ cause: 'niet te herleiden' }]);
});

test('a target alone changes a verdict, and the difference of two moments says which decision did, for the indicator and its goal', async () => {
  const server = await cycleServer(sampleRelease({ asOf: '2025-12-31' }));
  onTestFinished(server.close);
  const freeze = async (moment: string) =>
    (await server.post(`/v1/moments/${moment}/snapshots`, 'controller', {})).body.document.slice(0, 12);
  const target = { low: 10, high: null, setBy: 'gemeenteraad', decision: 'Raadsbesluit 7', basedOn: null };
  await server.put('/v1/targets/I20/2024/1', 'controller', target);
  const first = await freeze('2025-voorjaarsrapportage');
  await server.put('/v1/targets/I20/2024/1', 'controller', {
    ...target,
    low: 99,
    decision: 'Raadsbesluit 8',
    basedOn: 1,
  });
  const second = await freeze('2025-najaarsrapportage');
  const { items, verdicts, parts } = (await server.get(`/v1/snapshots/${first}/diff/${second}`)).body;
  expect(items).toEqual([]);
  expect(verdicts).toMatchObject([
    { about: 'goal', subject: '3.2', cause: 'andere doelwaarde' },
    {
      about: 'indicator',
      subject: 'I20',
      goal: '3.2',
      before: { state: 'op koers' },
      after: { state: 'wijkt af' },
      cause: 'andere doelwaarde',
      why: 'De doelwaarde voor 2024 van gemeenteraad (Raadsbesluit 8) is nieuw of gewijzigd. De doelwaarde voor 2024 van gemeenteraad (Raadsbesluit 7) geldt niet meer zo.',
    },
  ]);
  expect(parts).toEqual(['doelwaarden']);
  expect((await server.get(`/v1/snapshots/${second}/diff/nu`)).body).toMatchObject({
    verdicts: [],
    parts: [],
    items: [],
  });
});
