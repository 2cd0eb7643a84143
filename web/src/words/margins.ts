/** A figure with its 95% interval; null where it has none. */
export type Margin = { lower: number | null; upper: number | null };

/** Whether two 95% intervals overlap; null when either figure has none. */
export const marginsOverlap = (a: Margin, b: Margin): boolean | null => {
  if (a.lower === null || a.upper === null || b.lower === null || b.upper === null) return null;
  return a.lower <= b.upper && b.lower <= a.upper;
};
