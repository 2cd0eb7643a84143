import type { Agreements } from '../agreed/agreements.ts';
import { standardAgreements } from '../agreed/standard-agreements.ts';
import { standard } from '../disclosure/presets.ts';
import { daysOf } from '../release/period.ts';
import type { Moment, ReleasedIndicator, SinceMoment } from '../release/schema.ts';
import { verdictsOf, type Adopted } from './verdicts-of.ts';

/**
 * The last delivered report of the P&C calendar, and the verdicts that the figures of now give over the periods that had ended by
 * then; null while none is delivered. A reading of ours: the plan does not say against which report a reader compares, and a figure
 * that was mended since is taken as it is now. Figures tell until `asOf` (peildatum), also to a report that was delivered later.
 */
export function sinceMoment(
  moments: readonly Moment[],
  indicators: readonly ReleasedIndicator[],
  gemeente: string,
  asOf: string | null,
  agreements: Agreements = standardAgreements,
  roundTo: number = standard.roundTo,
  adopted?: Adopted,
): SinceMoment | null {
  const delivered = moments.flatMap(({ year, moment, delivered: on }) => (on === null ? [] : { year, moment, on }));
  const last = delivered.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1);
  if (last === undefined) return null;
  const then = indicators.map((indicator) => ({
    ...indicator,
    observations: indicator.observations.filter(
      ({ breakdown, region, period }) => breakdown === null && region === gemeente && daysOf(period).last <= last.on,
    ),
  }));
  const told = { loadedAt: last.on, periodTo: asOf !== null && asOf < last.on ? asOf : last.on };
  const { goals } = verdictsOf(then, gemeente, [told], agreements, roundTo, adopted);
  return { ...last, goals: goals.map(({ goal, state, reason }) => ({ goal, state, reason })) };
}
