/**
 * From where on a change is a jump that somebody has to confirm (interpretatie: wide enough that an ordinary quarter of a
 * municipality of fifty thousand does not cross them, narrow enough that half a file, euros for cents or a code list
 * that was renumbered do).
 */
export const jumpLimits = {
  /** Fewer rows than this in the previous delivery say nothing. */
  leastRows: 30,
  /** Rows, and rows a quarter, that become this many times more or fewer. */
  rowsFactor: 1.5,
  /** The mean size of a number that becomes this many times larger or smaller. */
  meanFactor: 2,
  /** Parts of one by which the share of a code changes, */
  share: 0.15,
  /** and how many standard errors of the difference that must be. */
  standardErrors: 4,
  /** Rows of a code that were to be expected when it is new or gone. */
  expectedRows: 10,
} as const;
