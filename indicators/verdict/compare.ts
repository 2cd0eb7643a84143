import { difference } from '../statistics/difference.ts';
import { bounds, type Estimate } from '../statistics/estimate.ts';
import { smallestChange, smallestEquivalence } from '../statistics/power.ts';
import type { Figure, Model } from './figure.ts';
import { judgeChange, judgeEqual, judgeNorm, judgeNotWorse, type Outcome } from './judge.ts';
import { alpha, alphaOfChange, power } from './margins.ts';
import type { Norm } from './norms.ts';
import type { Question } from './question.ts';
import type { VerdictNumbers, VerdictPower } from './schema.ts';
import { powerWarning } from './sentence.ts';

type Asked = Exclude<Question, { kind: 'follow' }>;

export type Compared = { outcome: Outcome; numbers: VerdictNumbers; power: VerdictPower | null };

export type CompareInput = {
  question: Asked;
  measure: string;
  model: Model;
  latest: Figure;
  /** Null only for a norm that holds without a nulmeting. */
  baseline: Figure | null;
  /** Which part of the path to the norm lies behind, 0 to 1. */
  behind: number;
  /** In the unit of the model. */
  margin: number;
};

/** Puts the question to two measurements: the outcome of its test, its numbers, and what the measurement could have shown. */
export function compare({ question, measure, model, latest, baseline, behind, margin }: CompareInput): Compared {
  const { unit, decimals, uncertainty } = model;
  const path = question.kind === 'norm' ? pathOf(question.norm, baseline, behind) : null;
  const reference = path ?? baseline?.estimate ?? fixed(0);
  const change = difference(latest.estimate, reference);
  const outcome = outcomeOf(question, change, margin);
  // The tests may add a pseudo-count to both; what is shown is the difference of the figures as they stand.
  const norm = question.kind === 'norm' ? normShown(question.norm, baseline, behind) : null;
  // What matters: the margin, or the way that the path to a norm asked since the nulmeting; a norm that holds now asks no change.
  const way = norm === null || baseline === null ? null : Math.abs(norm - baseline.measurement.value);
  const wanted = question.kind === 'norm' ? way : margin;
  const estimate = latest.measurement.value - (norm ?? baseline?.measurement.value ?? 0);
  const tail = question.kind === 'change' ? alphaOfChange : alpha;
  const interval = change.standardError === 0 ? { lower: null, upper: null } : bounds(change, tail);
  return {
    outcome,
    numbers: {
      measure,
      unit,
      decimals,
      test: outcome.test,
      uncertainty,
      p: outcome.p,
      estimate,
      ...interval,
      confidence: Math.round(100 * (1 - 2 * tail)),
      margin: question.kind === 'norm' ? null : margin,
      norm,
      baseline: baseline?.measurement ?? null,
      latest: latest.measurement,
    },
    power: change.standardError === 0 ? null : powerOf(question, change, wanted, unit, outcome),
  };
}

function outcomeOf(question: Asked, change: Estimate, margin: number): Outcome {
  if (question.kind === 'norm') return judgeNorm(change, question.better);
  if (question.kind === 'change') return judgeChange(change, question.better);
  return question.better === 0 ? judgeEqual(change, margin) : judgeNotWorse(change, question.better, margin);
}

const fixed = (value: number): Estimate => ({ value, standardError: 0, degreesOfFreedom: null });

/** The place on the straight path from the nulmeting to the norm; the uncertainty of the nulmeting fades as the path runs out. */
function pathOf({ value }: Norm, baseline: Figure | null, behind: number): Estimate {
  if (baseline === null || behind >= 1) return fixed(value);
  const ahead = 1 - behind;
  return {
    value: baseline.estimate.value * ahead + value * behind,
    standardError: baseline.estimate.standardError * ahead,
    degreesOfFreedom: baseline.estimate.degreesOfFreedom,
  };
}

const normShown = ({ value }: Norm, baseline: Figure | null, behind: number) =>
  baseline === null || behind >= 1 ? value : baseline.measurement.value * (1 - behind) + value * behind;

function powerOf(
  question: Asked,
  change: Estimate,
  wanted: number | null,
  unit: string,
  { state }: Outcome,
): VerdictPower {
  const least = smallestChange(change, question.kind === 'change' ? alphaOfChange : alpha, power);
  const smallest = question.kind === 'equal' && question.better === 0 ? smallestEquivalence : smallestChange;
  const leastMargin = smallest(change, alpha, power);
  const reach = question.kind === 'equal' ? leastMargin : least;
  const settled = state !== 'niet vast te stellen';
  const warning = wanted === null || reach <= wanted ? null : powerWarning(question.kind, wanted, reach, unit, settled);
  return { smallestChange: least, smallestMargin: leastMargin, wanted, warning };
}
