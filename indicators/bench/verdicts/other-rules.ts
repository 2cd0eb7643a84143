import type { VerdictState } from '../../verdict/schema.ts';

/** The two rules that our verdicts are set beside. */

export type Growth = 'substantial_progress' | 'moderate_progress' | 'limited_progress' | 'deterioration';

/**
 * The rule of Open SDG for an indicator without a target: the compound annual growth rate between the base year and the latest year,
 * against 1.5%, 0.5% and 0% a year, which are lower near a natural limit (open-sdg.readthedocs.io, 'Progress measurement
 * methodology'; open-sdg/sdg-build, sdg/ProgressMeasure.py). `limit` is what the figure cannot pass, or null. first > 0.
 */
export function firstAgainstLast(
  { first, last, years }: { first: number; last: number; years: number },
  better: 1 | -1,
  limit: number | null,
): Growth {
  const growth = better * ((last / first) ** (1 / years) - 1);
  const scale = limit === null || better === -1 ? 1 : 1 - (first / limit) ** 4.44;
  if (growth >= 0.015 * scale) return 'substantial_progress';
  if (growth >= 0.005 * scale) return 'moderate_progress';
  return growth >= 0 ? 'limited_progress' : 'deterioration';
}

export type Significance = 'better' | 'worse' | 'no change';

/** 'Not significant means no change', at 5% two-sided: the verdict of that test, with no word for what is not established. */
export function notSignificantIsNoChange(state: VerdictState): Significance {
  if (state === 'op koers') return 'better';
  return state === 'wijkt af' ? 'worse' : 'no change';
}
