import { principles } from '../plan/principles.ts';
import { standardAgreements } from '../agreed/standard-agreements.ts';
import type { Goal } from '../plan/types.ts';
import type { Observation } from '../release/schema.ts';
import { ruleOf } from '../verdict/baseline.ts';
import type { Circumstances, Judged } from '../verdict/indicator-verdict.ts';
import { bareIndicator, bareObservation } from './bare.ts';

/** Totals, indicators and goals for the tests of the verdicts. */

export const gemeente = 'GM0171';

export const total = (period: string, part: Partial<Observation>): Observation => ({
  ...bareObservation,
  period,
  ...part,
});

/** A weighted share with its interval, as the GGD monitor gives it. */
export const wave = (period: string, value: number, [lower, upper]: readonly [number, number], n: number) =>
  total(period, { value, lower, upper, n });

/** A share of a count: yes of all. */
export const share = (period: string, yes: number, all: number) =>
  total(period, { value: (100 * yes) / all, numerator: yes, denominator: all, n: all });

export const count = (period: string, cases: number) => total(period, { value: cases, numerator: cases, n: cases });

export const quarters = (year: number, of: (period: string) => Observation) =>
  [1, 2, 3, 4].map((quarter) => of(`${year}Q${quarter}`));

type Kind = 'weighted-share' | 'share' | 'count' | 'published' | 'ratio';

export const indicatorOf = (
  id: string,
  kind: Kind,
  observations: readonly Observation[],
  part: Partial<Judged> = {},
): Judged => ({
  ...bareIndicator,
  id,
  slug: id,
  name: id,
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'yearly',
  measures: [
    {
      key: 'main',
      name: `${id} zelf`,
      unit: kind === 'count' ? 'vragen' : '%',
      kind,
      decimals: 1,
      interval: null,
      sql: '',
    },
  ],
  observations: [...observations],
  ...part,
});

const goals = principles.flatMap((principle) => principle.goals);

export function goalOf(id: string): Goal {
  const found = goals.find((goal) => goal.id === id);
  if (found === undefined) throw new Error(`no goal ${id}`);
  return found;
}

export const circumstances = (part: Partial<Circumstances> = {}): Circumstances => ({
  gemeente,
  loadedOn: '2026-01-15',
  asOf: '2025-12-31',
  rule: ruleOf(standardAgreements),
  residents: new Map(),
  ...part,
});
