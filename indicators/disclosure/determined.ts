import { componentsOf } from './components-of.ts';

/** A relation that everybody knows: the sum of coefficient x value over its variables is a published number. */
export type Relation = ReadonlyMap<string, number>;

const tiny = 1e-9;

/**
 * The unknown variables whose value follows from the relations and the known variables. Relations without a common unknown say
 * nothing about each other: each group of them is a system of its own, and small.
 */
export function determined(relations: readonly Relation[], isUnknown: (variable: string) => boolean): Set<string> {
  const open = relations.flatMap((relation) => {
    const terms = new Map([...relation].filter(([variable]) => isUnknown(variable)));
    return terms.size === 0 ? [] : [terms];
  });
  const unknowns = new Set(open.flatMap((relation) => [...relation.keys()]));
  const fixed = new Set(componentsOf(open, unknowns).flatMap(fixedIn));
  // In the order in which they are named: what is hidden next does not hang on how the systems fall apart.
  return new Set([...unknowns].filter((variable) => fixed.has(variable)));
}

/** Gauss-Jordan elimination on the unknowns of one system; a row that keeps one variable fixes it. */
function fixedIn(system: readonly Relation[]): string[] {
  const positions = new Map<string, number>();
  for (const relation of system)
    for (const variable of relation.keys()) if (!positions.has(variable)) positions.set(variable, positions.size);
  const unknowns = [...positions.keys()];
  const rows = system.map((relation) => {
    const row = new Float64Array(unknowns.length);
    for (const [variable, coefficient] of relation) row[positions.get(variable) ?? 0] = coefficient;
    return row;
  });
  let rank = 0;
  for (let column = 0; column < unknowns.length && rank < rows.length; column++) {
    const at = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > tiny);
    const pivot = rows[at];
    if (pivot === undefined) continue;
    swap(rows, rank, at);
    add(pivot, pivot, 1 / (pivot[column] ?? 1) - 1);
    for (const row of rows) {
      const factor = row[column] ?? 0;
      if (row !== pivot && Math.abs(factor) > tiny) add(row, pivot, -factor);
    }
    rank++;
  }
  return rows.flatMap((row) => {
    const left = unknowns.filter((_, position) => Math.abs(row[position] ?? 0) > tiny);
    return left.length === 1 ? left : [];
  });
}

/** Adds a number of times another row to a row. */
function add(row: Float64Array, other: Float64Array, times: number): void {
  for (let position = 0; position < row.length; position++)
    row[position] = (row[position] ?? 0) + times * (other[position] ?? 0);
}

function swap<T>(items: T[], a: number, b: number): void {
  const [first, second] = [items[a], items[b]];
  if (first === undefined || second === undefined) return;
  items[a] = second;
  items[b] = first;
}
