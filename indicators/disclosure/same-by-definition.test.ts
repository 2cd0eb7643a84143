import { expect, test } from 'vitest';
import type { MeasureKind } from '../indicator.ts';
import { of } from './figures-for-test.ts';
import { standard } from './presets.ts';
import { protect } from './protect.ts';
import type { Column } from './rules.ts';

const exact = { ...standard, roundTo: 1 };

type Told = readonly [indicator: string, measure: string, kind: MeasureKind, column: Exclude<Column, 'complement'>];

/** A count of so many in a group, as a figure of this measure tells it. */
const tell = ([, measure, kind, column]: Told, breakdown: string | null, group: string | null, count: number) => ({
  measure,
  breakdown,
  group,
  period: '2024Q1',
  ...(kind === 'share' || kind === 'ratio' ? { numerator: 0, denominator: 2 * count } : {}),
  [column]: count,
});

function indicatorOf([id, key, kind]: Told, observations: ReturnType<typeof tell>[]) {
  const given = of(id, kind, observations);
  return {
    ...given,
    indicator: { ...given.indicator, measures: given.indicator.measures.map((one) => ({ ...one, key })) },
  };
}

/** Counts that two definitions count alike: what one indicator hides, the other must hide from the first quarter on. */
const counts: { what: string; one: Told; other: Told; breakdown?: string }[] = [
  {
    what: 'signals, and of how many contact was sought',
    one: ['I14', 'main', 'count', 'numerator'],
    other: ['I15', 'aandeel-van-signalen', 'share', 'denominator'],
  },
  {
    what: 'trajectories, and those per 1.000 residents',
    one: ['I17', 'main', 'count', 'numerator'],
    other: ['I17', 'per-1000-inwoners', 'ratio', 'numerator'],
  },
  {
    what: 'trajectories, and all care in a product group that has no aids',
    one: ['I17', 'main', 'count', 'numerator'],
    other: ['KW02', 'main', 'count', 'numerator'],
    breakdown: 'productgroep',
  },
  {
    what: 'trajectories that ended, and those per trajectory that began',
    one: ['I20', 'main', 'share', 'denominator'],
    other: ['I20', 'uitstroom-per-instroom', 'ratio', 'numerator'],
  },
  {
    what: 'trajectories that began, and care that began',
    one: ['KW03', 'instroom', 'count', 'numerator'],
    other: ['I20', 'uitstroom-per-instroom', 'ratio', 'denominator'],
  },
  {
    what: 'trajectories that ended, and care that ended',
    one: ['I20', 'main', 'share', 'denominator'],
    other: ['KW03', 'uitstroom', 'count', 'numerator'],
  },
  {
    what: 'trajectories that ended, and whose days are told',
    one: ['I20', 'main', 'share', 'denominator'],
    other: ['KW03', 'duur', 'duration', 'n'],
  },
  {
    what: 'starts of care, and of the slowest',
    one: ['I22', 'main', 'duration', 'n'],
    other: ['I22', 'p90', 'duration', 'n'],
  },
  {
    what: 'starts of care, and of how many it was in time',
    one: ['I22', 'main', 'duration', 'n'],
    other: ['I22', 'binnen-norm', 'share', 'denominator'],
  },
  {
    what: 'investigations, and those per measure taken',
    one: ['I26', 'main', 'count', 'numerator'],
    other: ['I30', 'main', 'ratio', 'numerator'],
  },
  {
    what: 'decisions, and objections per hundred of them',
    one: ['KW01', 'besluiten', 'count', 'numerator'],
    other: ['I37', 'per-100-beschikkingen', 'ratio', 'denominator'],
  },
  {
    what: 'decisions, and of how many they granted something',
    one: ['KW01', 'besluiten', 'count', 'numerator'],
    other: ['KW01', 'toegekend', 'share', 'denominator'],
  },
  {
    what: 'decisions, and how long they took',
    one: ['KW01', 'besluiten', 'count', 'numerator'],
    other: ['KW01', 'dagen-tot-besluit', 'duration', 'n'],
  },
  {
    what: 'decisions, and how long the slowest took',
    one: ['KW01', 'besluiten', 'count', 'numerator'],
    other: ['KW01', 'dagen-tot-besluit-p90', 'duration', 'n'],
  },
  {
    what: 'objections, and those per hundred decisions of the wet',
    one: ['I37', 'main', 'count', 'numerator'],
    other: ['I37', 'per-100-beschikkingen', 'ratio', 'numerator'],
    breakdown: 'wet',
  },
  {
    what: 'benefits that ended, and how long they took',
    one: ['KW05', 'uitstroom', 'count', 'numerator'],
    other: ['KW05', 'duur', 'duration', 'n'],
  },
  {
    what: 'decisions on benefits, and of how many they granted one',
    one: ['KW07', 'besluiten', 'count', 'numerator'],
    other: ['KW07', 'toegekend', 'share', 'denominator'],
  },
  {
    what: 'decisions on benefits, and how long they took',
    one: ['KW07', 'besluiten', 'count', 'numerator'],
    other: ['KW07', 'dagen-tot-besluit', 'duration', 'n'],
  },
  {
    what: 'decisions on benefits, and how long the slowest took',
    one: ['KW07', 'besluiten', 'count', 'numerator'],
    other: ['KW07', 'dagen-tot-besluit-p90', 'duration', 'n'],
  },
];

test.each(counts)('$what are one count', async ({ one, other, breakdown = 'wijk' }) => {
  const [small, large] = ['Begeleiding', 'Dagbesteding'];
  const { shown } = await protect(
    [
      // 24 in all and 21 in the other group would tell the 3.
      indicatorOf(one, [tell(one, null, null, 24), tell(one, breakdown, small, 3), tell(one, breakdown, large, 21)]),
      indicatorOf(other, [tell(other, breakdown, large, 21)]),
    ],
    exact,
  );
  expect(shown.flatMap(({ observations }) => observations.map(({ status }) => status))).toEqual([
    'ok',
    'suppressed',
    'suppressed',
    'suppressed',
  ]);
});
