import { rowsOfEach, type Row } from './bounds.ts';
import type { Cell } from './cells.ts';
import { groupsOf } from './groups.ts';
import { isForest } from './is-forest.ts';
import type { Interval } from './interval.ts';

/** A figure that shows a count. */
export type Carrier = {
  cell: Cell;
  /** What the figure tells of the count once it is shown. */
  told: Interval;
  /** What it told in the release before, which who looks may take as true still; null when it told nothing of what it is now. */
  before: Interval | null;
};

/** A count in a period. */
export type Variable = {
  name: string;
  period: string;
  /** The figures that show it; none for a count that no figure shows. */
  carriers: Carrier[];
  /** What it must be able to be; null when it may become known. */
  need: Interval | null;
  units: number;
  /** Null where nobody counted it. */
  value: number | null;
  /** The least it can be for who knows nothing else: none, or anything for an amount that is negative. */
  least: number;
};

/** Counts that hang together by sums, at least one of which may not become known. */
export type System = {
  variables: readonly Variable[];
  rows: readonly Row[];
  /** By count the sums in which it takes part. */
  rowsOf: readonly (readonly Row[])[];
  /** By figure the counts that it shows. */
  placesOf: ReadonlyMap<Cell, readonly number[]>;
  /** No sums run in circles: then the sums one by one tell all there is to know. */
  isTree: boolean;
};

/** The systems that sums between counts make; counts that take part in none with a count to protect are left out. */
export function systemsOf(variables: readonly Variable[], rows: readonly Row[]): System[] {
  const { rootOf, join } = groupsOf(variables.length);
  for (const { at } of rows) for (const place of at) join(at[0] ?? 0, place);
  const wanted = new Set(variables.flatMap(({ need }, place) => (need === null ? [] : rootOf(place))));
  const byRoot = new Map<number, { variables: Variable[]; rows: Row[] }>();
  const places = new Int32Array(variables.length);
  for (const [place, variable] of variables.entries()) {
    const root = rootOf(place);
    if (!wanted.has(root)) continue;
    const own = byRoot.get(root) ?? { variables: [], rows: [] };
    byRoot.set(root, own);
    places[place] = own.variables.push(variable) - 1;
  }
  for (const row of rows)
    byRoot.get(rootOf(row.at[0] ?? 0))?.rows.push({ ...row, at: row.at.map((i) => places[i] ?? 0) });
  return [...byRoot.values()].filter((own) => own.rows.length > 0).map(systemOf);
}

/** The systems within each period, without the sums that link the periods. */
export const withoutLinks = ({ variables, rows }: System): System[] =>
  systemsOf(
    variables,
    rows.filter((row) => !isLink(row, variables)),
  );

export const hasLinks = ({ variables, rows }: System): boolean => rows.some((row) => isLink(row, variables));

const isLink = ({ at }: Row, variables: readonly Variable[]) => {
  const [first] = at;
  return at.some((place) => variables[place]?.period !== variables[first ?? place]?.period);
};

function systemOf({ variables, rows }: Pick<System, 'variables' | 'rows'>): System {
  const rowsOf = rowsOfEach(rows, variables.length);
  return { variables, rows, rowsOf, placesOf: placesOfEach(variables), isTree: isForest(rows, variables.length) };
}

function placesOfEach(variables: readonly Variable[]): Map<Cell, number[]> {
  const placesOf = new Map<Cell, number[]>();
  for (const [place, { carriers }] of variables.entries())
    for (const { cell } of carriers) {
      const places = placesOf.get(cell);
      if (places === undefined) placesOf.set(cell, [place]);
      else places.push(place);
    }
  return placesOf;
}
