/**
 * Whether an axis may leave zero out: only a line whose values all lie far from it (lowest at least 60% of the highest),
 * because there the change would be invisible. Never for bars.
 */
export const startsAtZero = (values: readonly number[]): boolean => {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  return values.length === 0 || lowest < 0 || highest === 0 || lowest / highest < 0.6;
};
