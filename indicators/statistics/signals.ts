import type { Baseline } from '../agreed/agreements.ts';
import { follows, quarterOfMonth } from '../release/period.ts';
import { limitsOf, type Limits } from './limits.ts';

/** A point of a series in order of time: of a quarter, or of a month ('2024M05'). */
export type Point = { period: string; value: number };

export type SignalRule =
  | 'buiten de grenzen'
  | 'zeven aan één kant'
  | 'zes op rij in één richting'
  | 'twee van drie bij de grens';

/** What has been usual, in the unit of the series, and the quarters that it was made from. */
export type FoundLimits = { mean: number; lower: number; upper: number; since: string; until: string };

export type FoundSignal = FoundLimits & { rule: SignalRule; direction: 'hoger' | 'lager'; value: number };

/**
 * The newest points that follow each other without a quarter missing. Before a hidden quarter nothing counts: limits over the
 * shown values alone would be those of the large ones, and the rules are about neighbours.
 */
export function unbroken(points: readonly Point[]): readonly Point[] {
  const gap = points.findLastIndex(({ period }, index) => {
    const before = points[index - 1];
    return before !== undefined && !follows(before.period, period);
  });
  return gap === -1 ? points : points.slice(gap);
}

type Held = { points: readonly Point[]; limits: Limits; since: string; until: string; why: string };

/**
 * What the newest point is held against: the declared baseline that has begun by then, without that point, which may not widen the
 * limits that it is judged by. A baseline is declared in quarters, and months belong to the quarter that they lie in. Null when none has
 * begun, or too few of its points are known.
 */
function heldAgainst(series: readonly Point[], baselines: readonly Baseline[]): Held | null {
  const newest = quarterOfMonth(series.at(-1)?.period ?? '');
  const baseline = baselines.findLast(({ from }) => from <= newest);
  if (baseline === undefined) return null;
  const points = unbroken(series).filter(({ period }) => quarterOfMonth(period) >= baseline.from);
  const made = points.slice(0, -1).filter(({ period }) => quarterOfMonth(period) <= baseline.to);
  const [since, until] = [made.at(0)?.period, made.at(-1)?.period];
  const limits = limitsOf(made.map(({ value }) => value));
  if (limits === null || since === undefined || until === undefined) return null;
  return { points, limits, since, until, why: baseline.why };
}

/** Whether the newest point of a series can be judged: its declared baseline gives limits. */
export const canBeJudged = (points: readonly Point[], baselines: readonly Baseline[]): boolean =>
  heldAgainst(points, baselines) !== null;

const found = ({ limits: { mean, reach }, since, until }: Held): FoundLimits => ({
  mean,
  lower: mean - reach,
  upper: mean + reach,
  since,
  until,
});

/** The limits that the newest point is held against, with the reason of their baseline; null where it cannot be judged. */
export function limitsInForce(
  points: readonly Point[],
  baselines: readonly Baseline[],
): (FoundLimits & { why: string }) | null {
  const held = heldAgainst(points, baselines);
  return held === null ? null : { ...found(held), why: held.why };
}

/**
 * The signal in the newest point of a series, or null: XmR chart over its declared baseline, with the rules of NHS England's Making Data
 * Count. Of several broken rules the first counts.
 */
export function newestSignal(points: readonly Point[], baselines: readonly Baseline[]): FoundSignal | null {
  const held = heldAgainst(points, baselines);
  const value = held?.points.at(-1)?.value;
  const [broken] = brokenRules(points, baselines);
  if (held === null || value === undefined || broken === undefined) return null;
  return { ...broken, value, ...found(held) };
}

/** Every rule that the newest point breaks. */
export function brokenRules(
  points: readonly Point[],
  baselines: readonly Baseline[],
): Pick<FoundSignal, 'rule' | 'direction'>[] {
  const held = heldAgainst(points, baselines);
  if (held === null) return [];
  const { mean, reach, allowance } = held.limits;
  return ([1, -1] as const).flatMap((sign) => {
    const distances = held.points.map(({ value }) => sign * (value - mean));
    return rules.flatMap(({ rule, isBroken }) =>
      isBroken(distances, reach, allowance) ? { rule, direction: sign === 1 ? ('hoger' as const) : 'lager' } : [],
    );
  });
}

type Rule = { rule: SignalRule; isBroken: (distances: readonly number[], reach: number, allowance: number) => boolean };

/** Distances from the mean, positive in the direction looked at. */
const rules: readonly Rule[] = [
  { rule: 'buiten de grenzen', isBroken: (distances, reach) => (distances.at(-1) ?? 0) > reach },
  {
    rule: 'twee van drie bij de grens',
    // Near is beyond two thirds of the way, and all three lie on this side of the mean, as in NHSRplotthedots (ptd_two_in_three).
    isBroken: (distances, reach) => {
      const [three, near] = [distances.slice(-3), (2 / 3) * reach];
      const newest = distances.at(-1) ?? 0;
      return newest > near && three.every((one) => one > 0) && three.filter((one) => one > near).length >= 2;
    },
  },
  {
    rule: 'zeven aan één kant',
    isBroken: (distances, _reach, allowance) =>
      distances.length >= 7 && distances.slice(-7).every((distance) => distance > allowance),
  },
  {
    rule: 'zes op rij in één richting',
    isBroken: (distances) => {
      const six = distances.slice(-6);
      return six.length === 6 && six.every((distance, index) => index === 0 || distance > (six[index - 1] ?? distance));
    },
  },
];
