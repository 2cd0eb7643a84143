import type { Row } from './bounds.ts';
import { isForest } from './is-forest.ts';
import type { Problem } from './linear-program.ts';
import { slack } from './open-cells.ts';

/**
 * The same problem in its core: without sums that follow from the others, and without counts that take part in one sum only and need
 * not stay open themselves, which only widen that sum. Null when what is left forms trees, of which the bounds are true already.
 */
export function simpler(problem: Problem): Problem | null {
  const { bounds, needs } = problem;
  let rows: readonly Row[] = problem.rows.filter(({ isImplied }) => isImplied !== true);
  for (;;) {
    const uses = new Uint16Array(bounds.length);
    for (const { at } of rows) for (const i of at) uses[i] = (uses[i] ?? 0) + 1;
    const isLoose = (i: number) => uses[i] === 1 && (needs[i] ?? null) === null;
    if (!rows.some(({ at }) => at.some(isLoose))) return isForest(rows, bounds.length) ? null : { ...problem, rows };
    rows = rows.map((row) => absorb(row, bounds, isLoose)).filter((row) => tellsMore(row, bounds));
  }
}

/** The sum without its loose counts: what they can be makes its ends wider. */
function absorb({ at, times, low, high }: Row, bounds: Problem['bounds'], isLoose: (i: number) => boolean): Row {
  const left: { at: number[]; times: number[]; low: number; high: number } = { at: [], times: [], low, high };
  for (const [k, i] of at.entries()) {
    const t = times[k] ?? 0;
    if (!isLoose(i)) {
      left.at.push(i);
      left.times.push(t);
      continue;
    }
    const { low: least = 0, high: most = 0 } = bounds[i] ?? {};
    left.low -= Math.max(t * least, t * most);
    left.high -= Math.min(t * least, t * most);
  }
  return left;
}

/** Whether a sum leaves out anything that its counts could be by themselves. */
function tellsMore({ at, times, low, high }: Row, bounds: Problem['bounds']): boolean {
  let least = 0;
  let most = 0;
  for (const [k, i] of at.entries()) {
    const t = times[k] ?? 0;
    const { low: from = 0, high: to = 0 } = bounds[i] ?? {};
    least += Math.min(t * from, t * to);
    most += Math.max(t * from, t * to);
  }
  return least < low - slack || most > high + slack;
}
