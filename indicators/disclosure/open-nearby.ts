import { narrow } from './bounds.ts';
import type { Hiding } from './hide.ts';
import { isNarrow, setTold, type Bounds } from './open-cells.ts';
import type { System } from './system.ts';

/** As many counts as hang together closely. */
const mostNear = 100;

/**
 * Whether a count that was too narrow has room enough once more is hidden, with the bounds of counts further away as they were before,
 * which leaves it less room than there is.
 */
export function isOpenNearby(system: System, place: number, hiding: Hiding, before: Bounds): boolean {
  const { variables, rowsOf } = system;
  const bounds = { low: before.low.slice(), high: before.high.slice() };
  const near = around(place, system);
  for (const one of near) {
    const variable = variables[one];
    if (variable !== undefined) setTold(bounds, one, variable, hiding);
  }
  narrow(new Set(near.flatMap((one) => rowsOf[one] ?? [])), rowsOf, bounds);
  const variable = variables[place];
  return variable !== undefined && !isNarrow(variable, bounds, place);
}

/** A count and those that the fewest sums lie between. */
function around(from: number, { rowsOf }: System): number[] {
  const places = new Set([from]);
  for (const place of places)
    for (const { at } of rowsOf[place] ?? [])
      for (const other of at) {
        if (places.size === mostNear) return [...places];
        places.add(other);
      }
  return [...places];
}
