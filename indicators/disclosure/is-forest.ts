import type { Row } from './bounds.ts';
import { groupsOf } from './groups.ts';

/** Whether following the sums from count to count never comes back along another way. */
export function isForest(rows: readonly Row[], count: number): boolean {
  // Counts first, then the sums, each joined with its counts.
  const { join } = groupsOf(count + rows.length);
  return rows.every(({ at }, r) => at.every((place) => join(count + r, place)));
}
