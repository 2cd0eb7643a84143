/** How many errors of its own the errors of all groups together count for in each group. Interpretatie: 3 or 12 do as well. */
const worthOfAll = 6;

/**
 * The mean square of the errors of each group, drawn to that of all groups together: (k s0² + Σ e²) / (k + n). For weights, which ask
 * for no degrees of freedom; steadier than an estimated k, and a group without errors has that of all. Null where no group has any.
 */
export function pooledVariances(groups: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, number> | null {
  const all = [...groups.values()].flat();
  if (all.length === 0) return null;
  const together = squares(all) / all.length;
  return new Map(
    [...groups].map(([group, errors]) => [
      group,
      (worthOfAll * together + squares(errors)) / (worthOfAll + errors.length),
    ]),
  );
}

const squares = (errors: readonly number[]) => errors.reduce((sum, error) => sum + error ** 2, 0);
