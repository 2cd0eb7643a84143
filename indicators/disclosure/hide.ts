import type { Observation } from '../release/schema.ts';
import type { Cell } from './cells.ts';
import { componentsOf } from './components-of.ts';
import { determined, type Relation } from './determined.ts';
import { relationsOf } from './relations.ts';
import { smallCount } from './rules.ts';

/** The figures of one region and period to hide. */
export function hide(cells: readonly Cell[]): Set<Observation> {
  const counts = cells.flatMap((cell) => cell.counts);
  const protectedVariables = new Set(counts.filter(({ sensitive }) => sensitive).map(({ variable }) => variable));
  const hidden = new Set<Observation>(cells.flatMap(({ o, tooFew }) => (tooFew ? o : [])));
  if (protectedVariables.size === 0) return hidden;

  const units = new Map(counts.map((count) => [count.variable, count.units]));
  const carriers = new Map<string, Cell[]>();
  for (const cell of cells) {
    for (const { variable } of cell.counts) {
      const others = carriers.get(variable);
      if (others === undefined) carriers.set(variable, [cell]);
      else others.push(cell);
    }
  }
  // A variable that no figure shows has no carriers, and is never known.
  const known = new Set(carriers.keys());
  const isUnknown = (variable: string) => !known.has(variable);
  const notice = ({ counts: changed }: Cell) => {
    for (const { variable } of changed) {
      if ((carriers.get(variable) ?? []).every(({ o }) => hidden.has(o))) known.delete(variable);
      else known.add(variable);
    }
  };
  const hideCell = (cell: Cell) => {
    hidden.add(cell.o);
    notice(cell);
  };
  const showCell = (cell: Cell) => {
    hidden.delete(cell.o);
    notice(cell);
  };
  const hideVariable = (variable: string) => {
    for (const cell of carriers.get(variable) ?? []) hideCell(cell);
  };
  for (const cell of cells) if (hidden.has(cell.o)) notice(cell);
  for (const variable of protectedVariables) hideVariable(variable);

  // Hiding a figure takes all its counts away, which can only make the counts of other components harder to compute.
  const components = componentsOf(relationsOf(counts), protectedVariables);
  const weakness = (linked: readonly Relation[]) => weakest(linked, isUnknown, protectedVariables, units);
  for (const linked of components) {
    for (let weak = weakness(linked); weak !== null; weak = weakness(linked)) {
      hideVariable(nextToHide(weak, isUnknown, units, carriers));
    }
  }

  const componentOf = new Map(
    components.flatMap((linked) =>
      linked.flatMap((relation) => [...relation.keys()].map((key) => [key, linked] as const)),
    ),
  );
  // What was hidden early may no longer be needed: show again what does no harm, totals first, then the largest.
  for (const cell of beside(cells, hidden, protectedVariables)) {
    showCell(cell);
    if (cell.counts.some(({ variable }) => weakness(componentOf.get(variable) ?? []) !== null)) hideCell(cell);
  }
  return hidden;
}

/** The figures that are hidden only for the sake of others, in the order in which we would like to show them. */
function beside(
  cells: readonly Cell[],
  hidden: ReadonlySet<Observation>,
  protectedVariables: ReadonlySet<string>,
): Cell[] {
  return cells
    .filter(({ o, tooFew }) => hidden.has(o) && !tooFew)
    .filter(({ counts }) => !counts.some(({ variable }) => protectedVariables.has(variable)))
    .toSorted((a, b) => rank(a) - rank(b) || size(b) - size(a));
}

/** The relations in which a protected variable still gives itself away, or null. */
function weakest(
  relations: readonly Relation[],
  isUnknown: (variable: string) => boolean,
  protectedVariables: ReadonlySet<string>,
  units: ReadonlyMap<string, number>,
): readonly Relation[] | null {
  const canHide = (relation: Relation) => [...relation.keys()].some((variable) => !isUnknown(variable));
  const fixed = determined(relations, isUnknown);
  for (const variable of fixed) {
    if (!protectedVariables.has(variable)) continue;
    const own = relations.filter((relation) => relation.has(variable) && canHide(relation));
    if (own.length > 0) return own;
    const onTheWay = relations.filter(
      (relation) => canHide(relation) && [...relation.keys()].some((key) => fixed.has(key)),
    );
    if (onTheWay.length > 0) return onTheWay;
    // Without any known figure the sums say only that it is 0, which a protected count is not: they do not hold exactly here
    // (a resident in two groups counts once in the total), so nothing follows from them.
  }
  // Two hidden groups that together hold 3 residents are a hidden count of 3: their sum is known. A hidden count that follows
  // from other sums is as good as known.
  const isOpen = (variable: string) => isUnknown(variable) && !fixed.has(variable);
  const small = relations.find((relation) => {
    const open = [...relation.keys()].filter(isOpen);
    if (!open.some((variable) => protectedVariables.has(variable))) return false;
    const signs = new Set(open.map((variable) => Math.sign(relation.get(variable) ?? 0)));
    const known = [...relation].filter(([variable]) => !isOpen(variable));
    const sum = Math.abs(known.reduce((rest, [variable, times]) => rest + times * (units.get(variable) ?? 0), 0));
    return signs.size === 1 && sum <= smallCount && (canHide(relation) || open.length < relation.size);
  });
  if (small === undefined) return null;
  const followed = relations.filter((relation) => [...relation.keys()].some((key) => fixed.has(key) && small.has(key)));
  const helpful = [small, ...followed].filter(canHide);
  return helpful.length === 0 ? null : helpful;
}

/** The cheapest figure to hide: a ratio over other figures, else the smallest group that is not small itself, a total last. */
function nextToHide(
  relations: readonly Relation[],
  isUnknown: (variable: string) => boolean,
  units: ReadonlyMap<string, number>,
  carriers: ReadonlyMap<string, readonly Cell[]>,
): string {
  const candidates = relations.flatMap((relation) => [...relation.keys()].filter((variable) => !isUnknown(variable)));
  const price = (variable: string): [number, number] => {
    const value = units.get(variable) ?? 0;
    const own = carriers.get(variable) ?? [];
    if (own.every(({ kind }) => kind === 'ratio')) return [0, value];
    if (own.some(({ o }) => o.breakdown === null)) return [3, value];
    return [value > smallCount ? 1 : 2, value > 0 ? value : Infinity];
  };
  const [cheapest] = candidates.toSorted((a, b) => {
    const [kindA, sizeA] = price(a);
    const [kindB, sizeB] = price(b);
    return kindA - kindB || (sizeA === sizeB ? 0 : sizeA - sizeB) || (a < b ? -1 : 1);
  });
  if (cheapest === undefined) throw new Error('A figure cannot be protected: there is nothing left to hide beside it.');
  return cheapest;
}

const rank = ({ o, kind }: Cell) => (o.breakdown === null ? 0 : 2) + (kind === 'ratio' ? 1 : 0);
const size = ({ counts }: Cell) => counts[0]?.units ?? 0;
