import type { Row } from './bounds.ts';
import { isForest } from './is-forest.ts';
import type { Problem } from './linear-program.ts';
import { slack } from './open-cells.ts';

/** A sum as far as it has been made simpler: the counts that it lost made its ends wider. */
type Core = { row: Row; low: number; high: number; lost: Set<number> };

/**
 * The same problem in its core: without sums that follow from the others, and without counts that take part in one sum only and need
 * not stay open themselves, which only widen that sum. Null when what is left forms trees, of which the bounds are true already.
 */
export function simpler(problem: Problem): Problem | null {
  const { bounds, needs } = problem;
  const cores = new Set<Core>();
  const coresOf: Set<Core>[] = bounds.map(() => new Set());
  for (const row of problem.rows) {
    if (row.isImplied === true) continue;
    const core = { row, low: row.low, high: row.high, lost: new Set<number>() };
    cores.add(core);
    for (const place of row.at) coresOf[place]?.add(core);
  }
  const isLoose = (place: number) => coresOf[place]?.size === 1 && (needs[place] ?? null) === null;
  const loose = bounds.flatMap((_, place) => (isLoose(place) ? place : []));
  for (const place of loose) {
    const [core] = coresOf[place] ?? [];
    if (core === undefined) continue;
    absorb(core, place, bounds);
    coresOf[place]?.delete(core);
    if (tellsMore(core, bounds)) continue;
    cores.delete(core);
    for (const other of core.row.at) if (coresOf[other]?.delete(core) === true && isLoose(other)) loose.push(other);
  }
  const rows = [...cores].map(asRow);
  return isForest(rows, bounds.length) ? null : { ...problem, rows };
}

function absorb(core: Core, place: number, bounds: Problem['bounds']): void {
  const t = core.row.times[core.row.at.indexOf(place)] ?? 0;
  const { low = 0, high = 0 } = bounds[place] ?? {};
  core.low -= Math.max(t * low, t * high);
  core.high -= Math.min(t * low, t * high);
  core.lost.add(place);
}

function asRow({ row, low, high, lost }: Core): Row {
  if (lost.size === 0) return row;
  const isLeft = (_: number, k: number) => !lost.has(row.at[k] ?? -1);
  return { at: row.at.filter(isLeft), times: row.times.filter(isLeft), low, high };
}

/** Whether a sum leaves out anything that its counts could be by themselves. */
function tellsMore({ row: { at, times }, low, high, lost }: Core, bounds: Problem['bounds']): boolean {
  let least = 0;
  let most = 0;
  for (const [k, i] of at.entries()) {
    if (lost.has(i)) continue;
    const t = times[k] ?? 0;
    const { low: from = 0, high: to = 0 } = bounds[i] ?? {};
    least += Math.min(t * from, t * to);
    most += Math.max(t * from, t * to);
  }
  return least < low - slack || most > high + slack;
}
