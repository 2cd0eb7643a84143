/** A sum that holds between counts: the sum of times x count lies between low and high. Counts are told by their place in a list. */
export type Row = {
  at: readonly number[];
  times: readonly number[];
  low: number;
  high: number;
  /** Follows from other sums of the same counts. */
  isImplied?: boolean;
};

/** By count the sums in which it takes part. */
export function rowsOfEach(rows: readonly Row[], count: number): Row[][] {
  const rowsOf: Row[][] = Array.from({ length: count }, () => []);
  for (const row of rows) for (const place of row.at) rowsOf[place]?.push(row);
  return rowsOf;
}

const tiny = 1e-9;
/** Where sums run in circles the bounds may creep closer without end; stopping early leaves them too wide, which the linear program mends. */
const mostSweeps = 40;

/**
 * Narrows the bounds of counts, in place, to what each sum on its own leaves them, until no sum narrows any further. Where the sums
 * form a tree these are the true bounds (E. Davis, Constraint propagation with interval labels, Artificial Intelligence 32 (1987)).
 */
export function narrow(
  rows: Iterable<Row>,
  rowsOf: readonly (readonly Row[])[],
  { low, high }: { low: Float64Array; high: Float64Array },
): void {
  let next: Iterable<Row> = rows;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    const touched = new Set<Row>();
    const touch = (place: number) => {
      for (const row of rowsOf[place] ?? []) touched.add(row);
    };
    for (const row of next) narrowBy(row, low, high, touch);
    if (touched.size === 0) return;
    next = touched;
  }
}

/** Tells which of the counts of a sum it narrowed. */
function narrowBy(
  { at, times, low: rowLow, high: rowHigh }: Row,
  low: Float64Array,
  high: Float64Array,
  narrowed: (place: number) => void,
): void {
  let least = 0;
  let most = 0;
  let freeBelow = 0;
  let freeAbove = 0;
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    const t = times[k] ?? 0;
    const small = t * ((t > 0 ? low[i] : high[i]) ?? 0);
    const large = t * ((t > 0 ? high[i] : low[i]) ?? 0);
    if (small === -Infinity) freeBelow++;
    else least += small;
    if (large === Infinity) freeAbove++;
    else most += large;
  }
  if (freeBelow > 1 && freeAbove > 1) return;
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    const t = times[k] ?? 0;
    const small = t * ((t > 0 ? low[i] : high[i]) ?? 0);
    const large = t * ((t > 0 ? high[i] : low[i]) ?? 0);
    // What the other counts of the sum leave for this one.
    const isFreeBelow = small === -Infinity;
    const isFreeAbove = large === Infinity;
    const restLeast = freeBelow > (isFreeBelow ? 1 : 0) ? -Infinity : least - (isFreeBelow ? 0 : small);
    const restMost = freeAbove > (isFreeAbove ? 1 : 0) ? Infinity : most - (isFreeAbove ? 0 : large);
    const from = (rowLow - restMost) / t;
    const to = (rowHigh - restLeast) / t;
    const newLow = t > 0 ? from : to;
    const newHigh = t > 0 ? to : from;
    if (newLow <= (low[i] ?? 0) + tiny && newHigh >= (high[i] ?? 0) - tiny) continue;
    narrowed(i);
    if (newLow > (low[i] ?? 0)) low[i] = newLow;
    if (newHigh < (high[i] ?? 0)) high[i] = newHigh;
    // From here the sum is that of the bounds as they are now.
    if (!isFreeBelow) least -= small;
    else freeBelow--;
    if (!isFreeAbove) most -= large;
    else freeAbove--;
    const smaller = t * ((t > 0 ? low[i] : high[i]) ?? 0);
    const larger = t * ((t > 0 ? high[i] : low[i]) ?? 0);
    if (smaller === -Infinity) freeBelow++;
    else least += smaller;
    if (larger === Infinity) freeAbove++;
    else most += larger;
  }
}
