/** Joins things, told by their number, into groups (union-find with path halving). */
export type Groups = {
  /** The same number for all of one group. */
  rootOf: (one: number) => number;
  /** False when the two already were in one group. */
  join: (one: number, other: number) => boolean;
};

export function groupsOf(count: number): Groups {
  const up = Int32Array.from({ length: count }, (_, one) => one);
  const rootOf = (one: number): number => {
    let at = one;
    for (let next = up[at] ?? at; next !== at; next = up[at] ?? at) {
      up[at] = up[next] ?? next;
      at = up[at] ?? at;
    }
    return at;
  };
  return {
    rootOf,
    join: (one, other) => {
      const [a, b] = [rootOf(one), rootOf(other)];
      up[a] = b;
      return a !== b;
    },
  };
}
