import { bounds, pAbove, pBelow, type Estimate } from '../statistics/estimate.ts';
import { alpha, alphaOfChange } from './margins.ts';
import type { VerdictState } from './schema.ts';

/** The outcome of a test, with the p-value of the claim that it makes, or could not make. */
export type Outcome = {
  state: Extract<VerdictState, 'op koers' | 'wijkt af' | 'niet vast te stellen'>;
  reason: string;
  test: string;
  p: number | null;
};

const towards = (estimate: Estimate, better: 1 | -1): Estimate => ({ ...estimate, value: better * estimate.value });

/**
 * 'Meer' and 'minder': a one-sided test that the change is favourable, and one that it is not, at 2,5% each: when nothing changes, at
 * most 5% get any verdict. Neither shown is no proof of no change: then nothing is established (D.G. Altman and J.M. Bland, BMJ 311
 * (1995), 485).
 */
export function judgeChange(change: Estimate, better: 1 | -1): Outcome {
  const gain = towards(change, better);
  const test = 'Eenzijdige toets op verandering sinds de nulmeting (2,5% aan elke kant, samen 5%)';
  const [risen, fallen] = [pAbove(gain, 0), pBelow(gain, 0)];
  if (risen < alphaOfChange) return { state: 'op koers', reason: 'shown', test, p: risen };
  if (fallen < alphaOfChange) return { state: 'wijkt af', reason: 'opposite', test, p: fallen };
  return { state: 'niet vast te stellen', reason: 'not-shown', test, p: risen };
}

/**
 * 'Gelijkblijvend' where one side is better: non-inferiority, so that better is never punished (EMA, CPMP/EWP/2158/99, 2005, but
 * one-sided at 5%). A decline that is shown and is not shown to stay within the margin deviates: the margin is ours, and may not hide
 * a decline.
 */
export function judgeNotWorse(change: Estimate, better: 1 | -1, margin: number): Outcome {
  const gain = towards(change, better);
  const test = 'Toets op niet slechter dan de nulmeting, met een marge (5%)';
  const [notWorse, worse] = [pAbove(gain, -margin), pBelow(gain, 0)];
  if (notWorse < alpha) {
    return { state: 'op koers', reason: pAbove(gain, 0) < alpha ? 'better' : 'not-worse', test, p: notWorse };
  }
  if (worse < alpha) return { state: 'wijkt af', reason: 'worse', test, p: worse };
  return { state: 'niet vast te stellen', reason: 'equal-not-shown', test, p: notWorse };
}

/**
 * 'Gelijkblijvend' where neither side is better: two one-sided tests at 5%, equal only when both bounds of the 90% interval lie within
 * the margin (D.J. Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15 (1987), 657-680). A change either way is tested
 * two-sided, so that it too is false in at most 5%.
 */
export function judgeEqual(change: Estimate, margin: number): Outcome {
  const equal = Math.max(pAbove(change, -margin), pBelow(change, margin));
  const changed = Math.min(1, 2 * Math.min(pAbove(change, 0), pBelow(change, 0)));
  const test = 'Twee eenzijdige toetsen op gelijk blijven binnen een marge (5%)';
  if (equal < alpha) return { state: 'op koers', reason: 'equal', test, p: equal };
  if (changed < alpha) return { state: 'wijkt af', reason: 'changed', test, p: changed };
  return { state: 'niet vast te stellen', reason: 'equal-not-shown', test, p: equal };
}

/** A norm, or a place on the path to it: the one-sided bounds of the distance against zero. Without a standard error it is a fact, and reaching it is enough. */
export function judgeNorm(distance: Estimate, better: 1 | -1): Outcome {
  const gain = towards(distance, better);
  if (gain.standardError === 0) {
    const test = 'Het cijfer zelf naast de norm';
    return gain.value >= 0
      ? { state: 'op koers', reason: 'norm-met', test, p: null }
      : { state: 'wijkt af', reason: 'norm-missed', test, p: null };
  }
  const test = 'Het interval van het cijfer naast de norm (eenzijdig 5%)';
  const { lower, upper } = bounds(gain, alpha);
  if (lower > 0) return { state: 'op koers', reason: 'norm-met', test, p: pAbove(gain, 0) };
  if (upper < 0) return { state: 'wijkt af', reason: 'norm-missed', test, p: pBelow(gain, 0) };
  return { state: 'niet vast te stellen', reason: 'norm-not-shown', test, p: pAbove(gain, 0) };
}
