import { expect, test } from 'vitest';
import type { MeasureKind } from '../indicator.ts';
import { type Given, of } from './figures-for-test.ts';
import { standard } from './presets.ts';
import { protect } from './protect.ts';

/** Nothing is rounded, so that a sum holds to the last one. */
const exact = { ...standard, roundTo: 1 };

/** Figures of one indicator with several measures. */
function several(id: string, kinds: Readonly<Record<string, MeasureKind>>, given: Given[]) {
  const { indicator, observations } = of(id, 'count', given);
  const measures = indicator.measures.flatMap((one) =>
    Object.entries(kinds).map(([key, kind]) => ({ ...one, key, kind })),
  );
  return { indicator: { ...indicator, measures }, observations };
}

/** Benefits of the domain Minima that ran at the end of a quarter, began and ended in it. */
const benefits = (quarters: readonly (readonly [number, number, number])[]) =>
  several(
    'KW05',
    { main: 'count', instroom: 'count', uitstroom: 'count' },
    quarters.flatMap(([runs, began, ended], index) =>
      Object.entries({ main: runs, instroom: began, uitstroom: ended }).map(([measure, numerator]) => ({
        measure,
        period: `2024Q${index + 1}`,
        breakdown: 'domein',
        group: 'Minima',
        numerator,
      })),
    ),
  );

const numbers = ({ shown }: Awaited<ReturnType<typeof protect>>) =>
  shown.map(({ observations }) => observations.map(({ numerator }) => numerator));

test.each([
  // 42 that run and 7 that ended are 48 that ran and 1 that began: shown as 40, 5 and 50 they leave 42 + 7 - 48 at most.
  { name: 'rounded', preset: standard, q1: [48, 9, 9], q2: [42, 1, 7] },
  { name: 'as they are', preset: exact, q1: [48, 9, 9], q2: [42, 1, 7] },
] as const)(
  'one benefit that began does not follow from what ran, runs and ended, $name',
  async ({ preset, q1, q2 }) => {
    const [found = []] = numbers(await protect([benefits([q1, q2])], preset));
    const [, , , runs, began, ended] = found;
    const [ran] = found;
    expect(began).toBeNull();
    // One of the three that would give it away is hidden with it.
    expect([ran, runs, ended].filter((one) => one === null)).toHaveLength(1);
  },
);

/** Applications for Minima: who waited at the end of the quarter, what was asked and decided in it. */
const applications = (quarters: readonly (readonly [number, number, number])[]) =>
  several(
    'KW07',
    { 'wacht-op-besluit': 'count', main: 'count', besluiten: 'count' },
    quarters.flatMap(([waits, asked, decided], index) =>
      Object.entries({ 'wacht-op-besluit': waits, main: asked, besluiten: decided }).map(([measure, numerator]) => ({
        measure,
        period: `2024Q${index + 1}`,
        breakdown: 'domein',
        group: 'Minima',
        numerator,
      })),
    ),
  );

test('two decisions do not follow from who waited, what was asked and who waits', async () => {
  // 20 that waited and 9 that asked, of whom 27 wait: at most 2 were decided.
  const [found = []] = numbers(
    await protect(
      [
        applications([
          [20, 9, 9],
          [27, 9, 2],
        ]),
      ],
      exact,
    ),
  );
  const [waited, , , waits, asked, decided] = found;
  expect(decided).toBeNull();
  expect([waited, waits, asked].filter((one) => one === null)).toHaveLength(1);
});

const aged = (period: string, runs: number, began: number): Given[] => [
  { measure: 'lopend', period, breakdown: 'leeftijd', group: '18-34', numerator: runs },
  { measure: 'main', period, breakdown: 'leeftijd', group: '18-34', numerator: began },
];

test('what runs of a group of ages is not what ran and began: residents grow older', async () => {
  const given = several('I29', { main: 'count', lopend: 'count' }, [
    ...aged('2024Q1', 20, 9),
    ...aged('2024Q2', 23, 3),
  ]);
  expect(numbers(await protect([given], exact))).toEqual([[20, 9, 23, null]]);
});

const running = (id: string, period: string, numerator: number) =>
  of(id, 'count', [{ period, breakdown: 'productgroep', group: 'Dagbesteding', numerator }]);

const flow = (period: string, ended: number, began: number): Given[] => [
  { period, breakdown: 'productgroep', group: 'Dagbesteding', numerator: 0, denominator: ended },
  {
    measure: 'uitstroom-per-instroom',
    period,
    breakdown: 'productgroep',
    group: 'Dagbesteding',
    numerator: ended,
    denominator: began,
  },
];

test('three that began in a product group do not follow from all care that runs, nor from that without the aids', async () => {
  const flows = several('I20', { main: 'share', 'uitstroom-per-instroom': 'ratio' }, [
    ...flow('2024Q1', 8, 9),
    ...flow('2024Q2', 5, 3),
  ]);
  for (const id of ['I17', 'KW02']) {
    const stock = of(id, 'count', [
      ...running(id, '2024Q1', 27).observations,
      ...running(id, '2024Q2', 25).observations,
    ]);
    const [of17 = [], of20 = []] = (await protect([stock, flows], exact)).shown.map(({ observations }) => observations);
    const told = [...of17.map(({ numerator }) => numerator), of20[2]?.denominator ?? null];
    expect([id, told.filter((one) => one === null).length]).toEqual([id, 1]);
  }
});
