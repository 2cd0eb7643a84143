/** A 95% confidence interval, in the unit of the estimate. */
export type Interval = { lower: number; upper: number };

/** Two-sided 95%. */
export const upperTail = 0.975;
