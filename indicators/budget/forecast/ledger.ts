/** Lasten and baten (EUR) of one quarter. */
export type Amounts = { lasten: number; baten: number };

/** One year of a row of the ledger: the quarters that were wholly delivered, from the first on, and what ran at their ends. */
export type LedgerYear = {
  year: number;
  quarters: readonly Amounts[];
  /** Price x running assignments at the end of each of these quarters (EUR a day); null where no deliveries tell. */
  running: readonly (number | null)[];
};

/** A taakveld, or a code without a counterpart in the plan, through the years. */
export type Ledger = { code: string; years: readonly LedgerYear[] };

export const quartersInYear = 4;

export const isComplete = ({ quarters }: LedgerYear): boolean => quarters.length === quartersInYear;

/** What was known of a year when this many of its quarters were. */
export const asOf = ({ year, quarters, running }: LedgerYear, known: number): LedgerYear => ({
  year,
  quarters: quarters.slice(0, known),
  running: running.slice(0, known),
});

/** Lasten - baten, EUR. */
export const netOf = (quarters: readonly Amounts[]): number =>
  quarters.reduce((sum, { lasten, baten }) => sum + lasten - baten, 0);
