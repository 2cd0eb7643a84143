/** A relation that everybody knows: the sum of coefficient x value over its variables is a published number. */
export type Relation = ReadonlyMap<string, number>;

const tiny = 1e-9;

/**
 * The unknown variables whose value follows from the relations and the known variables: Gauss-Jordan elimination on the
 * unknowns; a row that keeps one variable fixes it.
 */
export function determined(relations: readonly Relation[], isUnknown: (variable: string) => boolean): Set<string> {
  const positions = new Map<string, number>();
  const open = relations.flatMap((relation) => {
    const terms = [...relation].filter(([variable]) => isUnknown(variable));
    for (const [variable] of terms) if (!positions.has(variable)) positions.set(variable, positions.size);
    return terms.length === 0 ? [] : [terms];
  });
  const unknowns = [...positions.keys()];
  const rows = open.map((terms) => {
    const row = unknowns.map(() => 0);
    for (const [variable, coefficient] of terms) row[positions.get(variable) ?? 0] = coefficient;
    return row;
  });
  let rank = 0;
  for (let column = 0; column < unknowns.length && rank < rows.length; column++) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > tiny);
    if (pivot === -1) continue;
    swap(rows, rank, pivot);
    const pivotRow = rows[rank] ?? [];
    const scale = pivotRow[column] ?? 1;
    const unit = pivotRow.map((value) => value / scale);
    rows[rank] = unit;
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (index !== rank && Math.abs(factor) > tiny) {
        rows[index] = row.map((value, position) => value - factor * (unit[position] ?? 0));
      }
    }
    rank++;
  }
  const fixed = rows.flatMap((row) => {
    const left = unknowns.filter((_, position) => Math.abs(row[position] ?? 0) > tiny);
    return left.length === 1 ? left : [];
  });
  return new Set(fixed);
}

function swap<T>(items: T[], a: number, b: number): void {
  const [first, second] = [items[a], items[b]];
  if (first === undefined || second === undefined) return;
  items[a] = second;
  items[b] = first;
}
