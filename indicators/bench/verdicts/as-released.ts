import { standard } from '../../disclosure/presets.ts';
import { roundObservation } from '../../disclosure/round-observation.ts';
import { needsOf, type CountedObservation } from '../../disclosure/rules.ts';
import type { Observation } from '../../release/schema.ts';
import type { Measurement } from './measurements.ts';

/**
 * The totals as a release shows them by its rules, the standard ones unless it names others: what is too small hidden, the rest rounded. What is hidden beside others is
 * not in it: that takes breakdowns, and a total is hidden for them only as a last resort.
 */
export const asReleased = (
  { kind, source, like, preset = standard }: Pick<Measurement, 'kind' | 'source' | 'like' | 'preset'>,
  counted: readonly CountedObservation[],
): Observation[] =>
  counted.map((o) => {
    const shown = roundObservation(o, { id: like ?? 'X01', source, measure: { kind, per: 100 } }, preset);
    if (needsOf({ source, kind, o, preset }).size === 0) return shown;
    return { ...shown, ...unknown, status: 'suppressed' };
  });

const unknown = { numerator: null, denominator: null, value: null, lower: null, upper: null, n: null };
