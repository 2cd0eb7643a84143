import type { Observation } from '../../release/schema.ts';
import type { Compared } from '../compare.ts';
import type { Circumstances, Judged } from '../indicator-verdict.ts';
import { yearOf } from '../measurements.ts';
import type { AdoptedTarget, TargetPath, VerdictState } from '../schema.ts';
import { stateWithout } from '../state-without.ts';
import { totalsOf, type Totals } from '../totals.ts';
import { howFor, quartersIn, windowsFor } from './figures-for.ts';
import { judgeBound, type JudgedBound, type Seen, type Side } from './judge-bound.ts';
import { stepAt, type Path } from './paths-of.ts';

/** How a figure stands to the targets on one path. */
export type JudgedPath = {
  told: TargetPath;
  step: AdoptedTarget;
  /** What decided: the side that is missed, or else not established; null where nothing could be compared. */
  deciding: Compared | null;
  /** Of what could not be compared: the period that the reason is about. */
  period: string | null;
  /** How the figure is named where it is not the one that readers see first. */
  named: string | null;
  newer: Observation | null;
  why: readonly string[];
};

type Bound = JudgedBound & { side: Side };

const states: readonly VerdictState[] = ['wijkt af', 'niet vast te stellen', 'op koers'];

/** Null for a measure that the indicator does not have (any more). */
export function judgePath(indicator: Judged, path: Path, circumstances: Circumstances): JudgedPath | null {
  const measure = indicator.measures.find(({ key }) => key === path.measure);
  const [first, last] = [path.steps[0], path.steps.at(-1)];
  if (measure === undefined || first === undefined || last === undefined) return null;
  const known = totalsOf(indicator, measure.key, circumstances.gemeente, circumstances);
  const totals = known.usable ? known.totals : [];
  const how = howFor(indicator, measure);
  const kinds = windowsFor(measure, how, totals);
  const later = kinds.find((windows) => windows.length > 0)?.at(-1);
  const at = later === undefined ? null : stepAt(path, yearOf(later));
  const bounds =
    later === undefined || at === null ? [] : boundsOf({ indicator, measure, how, kinds, later, circumstances }, at);
  const { step } = at ?? { step: first };
  const outcome = outcomeOf(bounds, known);
  return {
    told: {
      path: path.path,
      measure: measure.key,
      unit: measure.unit,
      decimals: measure.decimals,
      quarters: quartersIn(measure, how, totals),
      steps: path.steps.map(({ year, low, high, setBy, decision }) => ({ year, low, high, setBy, decision })),
      current: step.year,
      from: bounds.flatMap((bound) => (bound.judged && bound.from !== null ? bound.from : []))[0] ?? null,
      low: placeOf(bounds, 'low'),
      high: placeOf(bounds, 'high'),
      state: outcome.state,
      reason: outcome.reason,
    },
    step,
    deciding: outcome.deciding,
    period: outcome.period,
    named: measure.key === 'main' ? null : measure.name,
    newer: known.newer ?? null,
    why: [
      ...new Set(bounds.flatMap((bound) => (bound.judged ? bound.why : []))),
      ...(later !== undefined && yearOf(later) > last.year
        ? [`Voor na ${last.year} is niets anders vastgesteld. Daarom geldt deze doelwaarde nog.`]
        : []),
    ],
  };
}

const boundsOf = (seen: Seen, at: NonNullable<ReturnType<typeof stepAt>>): Bound[] =>
  (['low', 'high'] as const).flatMap((side) => {
    const value = at.step[side];
    return value === null ? [] : { side, ...judgeBound({ ...seen, ...at }, side, value) };
  });

const placeOf = (bounds: readonly Bound[], side: Side): number | null => {
  const bound = bounds.find((one) => one.side === side);
  return bound?.judged === true ? bound.compared.numbers.norm : null;
};

type Outcome = { state: VerdictState; reason: string; deciding: Compared | null; period: string | null };

const without = (reason: string, period: string | null): Outcome => ({
  state: stateWithout(reason),
  reason,
  deciding: null,
  period,
});

/** Both sides must be met; one that cannot be judged leaves the whole not judged. */
function outcomeOf(bounds: readonly Bound[], known: Totals): Outcome {
  if (!known.usable) return without(known.reason, known.period);
  const fault = bounds.find(({ judged }) => !judged);
  if (fault?.judged === false) return without(fault.reason, fault.period);
  const compared = bounds.flatMap((bound) => (bound.judged ? bound.compared : []));
  for (const state of states) {
    const deciding = compared.find(({ outcome }) => outcome.state === state);
    if (deciding !== undefined) return { ...deciding.outcome, deciding, period: null };
  }
  return without('no-whole-year', null);
}
