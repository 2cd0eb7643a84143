/** What a delivery holds in all, enough to put beside another one of the same kind. */
export type Profile = {
  rows: number;
  /** Whole quarters that the delivery is about; null when it is not known. */
  quarters: number | null;
  /** Columns with numbers: the sum, and the mean size of a value (without its sign). Null without values. */
  totals: Readonly<Record<string, { sum: number | null; meanSize: number | null; count: number }>>;
  /** Columns with few different values: how many rows hold each; '' is an empty cell. */
  codes: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** Something that changed more than chance and growth explain. */
export type Jump = { rule: 'rows' | 'total' | 'share'; column: string | null; code: string | null; message: string };

export type RowsCompared = { previous: number; now: number };
export type TotalCompared = { column: string; previous: number | null; now: number | null };
/** Shares are parts of one: of all rows, how many hold the code. */
export type ShareCompared = { column: string; code: string; previous: number; now: number };

/** A delivery beside the previous one of its kind. */
export type Comparison = {
  with: { delivery: string; fileName: string; periodFrom: string | null; periodTo: string | null };
  rows: RowsCompared;
  totals: readonly TotalCompared[];
  shares: readonly ShareCompared[];
  jumps: readonly Jump[];
};
