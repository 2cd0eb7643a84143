import type { Adopted } from '../adopted.ts';

/** The id of the one threshold in the journal. */
export const thresholdId = 'geld';

/**
 * Spend that deviates by this part of the budget, and by so many EUR, must be explained, until the municipality sets another threshold.
 * Interpretatie: the plan names none.
 */
export const proposedThreshold = { part: 0.05, euros: 100_000 };

/** The threshold that holds. */
export const thresholdOf = ({ threshold }: Pick<Adopted, 'threshold'>): typeof proposedThreshold =>
  threshold === null ? proposedThreshold : { part: threshold.part, euros: threshold.euros };
