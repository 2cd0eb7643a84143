/** The value below which a part of the values lies, the part from 0 to 1 (nearest rank); NaN of nothing. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
};

/** The middle value; NaN of nothing. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
