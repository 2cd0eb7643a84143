import type { Indicator, MeasureKind } from '../indicator.ts';
import type { Observation } from '../release/schema.ts';
import { determined, type Relation } from './determined.ts';
import { linearRelations } from './linear-relations.ts';
import { columnsOf, isAboutPersons, sensitiveColumns, smallCount, type Column } from './rules.ts';
import { sameCounts } from './same-counts.ts';

export type Counted = {
  indicator: Pick<Indicator, 'id' | 'source' | 'measures'>;
  observations: readonly Observation[];
};

/** A count that a figure gives away: its own name, and the variable that it shares with equal counts. */
type Count = { name: string; variable: string; value: number; sensitive: boolean };

/** A figure that may be hidden. */
type Cell = { o: Observation; kind: MeasureKind; counts: Count[] };

/**
 * Hides the figures that are too small to show, and as many others as it takes to keep them from being computed: from the total
 * and the other groups of a breakdown, from companion figures, from ratios over several indicators. A hidden figure keeps nothing.
 */
export function protect<I extends Counted['indicator']>(
  counted: readonly { indicator: I; observations: readonly Observation[] }[],
): { indicator: I; observations: Observation[] }[] {
  const cells = counted.flatMap(cellsOf);
  const roots = sameCounts(seriesOf(cells), placeOf);
  for (const cell of cells) for (const count of cell.counts) count.variable = roots.get(count.name) ?? count.name;

  const hidden = new Set<Observation>();
  for (const table of Map.groupBy(cells, ({ o }) => `${o.region}|${o.period}`).values()) {
    for (const o of hide(table)) hidden.add(o);
  }
  return counted.map((one) => ({ ...one, observations: one.observations.map((o) => (hidden.has(o) ? blank(o) : o)) }));
}

const blank = (o: Observation): Observation => ({
  ...o,
  numerator: null,
  denominator: null,
  value: null,
  lower: null,
  upper: null,
  n: null,
  status: 'suppressed',
});

/** The name of a count: 'I15/main/numerator|wijk|Ens'; its place is what follows the first bar. */
const nameOf = (indicator: string, measure: string, column: Column, o: Observation) =>
  `${indicator}/${measure}/${column}|${o.breakdown ?? ''}|${o.group ?? ''}`;
const placeOf = (name: string) => name.slice(name.indexOf('|'));

function cellsOf({ indicator, observations }: Counted): Cell[] {
  if (!isAboutPersons(indicator.source)) return [];
  const kinds = new Map(indicator.measures.map(({ key, kind }) => [key, kind]));
  return observations.flatMap((o) => {
    const kind = kinds.get(o.measure);
    if (kind === undefined) return [];
    const sensitive = sensitiveColumns(indicator.source, kind, o);
    const counts = columnsOf[kind].map((column) => {
      const name = nameOf(indicator.id, o.measure, column, o);
      return { name, variable: name, value: o[column] ?? 0, sensitive: sensitive.includes(column) };
    });
    return { o, kind, counts };
  });
}

function seriesOf(cells: readonly Cell[]): Map<string, Map<string, number>> {
  const series = new Map<string, Map<string, number>>();
  for (const { o, counts } of cells) {
    for (const { name, value } of counts) {
      const known = series.get(name) ?? new Map<string, number>();
      series.set(name, known.set(`${o.region}|${o.period}`, value));
    }
  }
  return series;
}

/** The figures of one region and period to hide. */
function hide(cells: readonly Cell[]): Set<Observation> {
  const counts = cells.flatMap((cell) => cell.counts);
  const protectedVariables = new Set(counts.filter(({ sensitive }) => sensitive).map(({ variable }) => variable));
  const hidden = new Set<Observation>();
  if (protectedVariables.size === 0) return hidden;

  const values = new Map(counts.map(({ variable, value }) => [variable, value]));
  const carriers = new Map<string, Cell[]>();
  for (const cell of cells) {
    for (const { variable } of cell.counts) {
      const known = carriers.get(variable);
      if (known === undefined) carriers.set(variable, [cell]);
      else known.push(cell);
    }
  }
  const isUnknown = (variable: string) => (carriers.get(variable) ?? []).every(({ o }) => hidden.has(o));
  const hideVariable = (variable: string) => {
    for (const { o } of carriers.get(variable) ?? []) hidden.add(o);
  };
  for (const variable of protectedVariables) hideVariable(variable);

  // Hiding a figure takes all its counts away, which can only make the counts of other components harder to compute.
  for (const linked of componentsOf(relationsOf(counts))) {
    if (!linked.some((relation) => [...relation.keys()].some((variable) => protectedVariables.has(variable)))) continue;
    for (;;) {
      const weak = weakest(linked, isUnknown, protectedVariables, values);
      if (weak === null) break;
      hideVariable(nextToHide(weak, isUnknown, values, carriers));
    }
  }
  return hidden;
}

/** The relations in which a protected variable still gives itself away, or null. */
function weakest(
  relations: readonly Relation[],
  isUnknown: (variable: string) => boolean,
  protectedVariables: ReadonlySet<string>,
  values: ReadonlyMap<string, number>,
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
  // Two hidden groups that together hold 3 residents are a hidden count of 3: their sum is known.
  const small = relations.find((relation) => {
    const unknown = [...relation.keys()].filter(isUnknown);
    if (!unknown.some((variable) => protectedVariables.has(variable))) return false;
    const signs = new Set(unknown.map((variable) => Math.sign(relation.get(variable) ?? 0)));
    const sum = unknown.reduce((total, variable) => total + (values.get(variable) ?? 0), 0);
    return signs.size === 1 && sum <= smallCount && canHide(relation);
  });
  return small === undefined ? null : [small];
}

/** The cheapest figure to hide: a ratio over other figures, else the smallest group that is not small itself, a total last. */
function nextToHide(
  relations: readonly Relation[],
  isUnknown: (variable: string) => boolean,
  values: ReadonlyMap<string, number>,
  carriers: ReadonlyMap<string, readonly Cell[]>,
): string {
  const candidates = relations.flatMap((relation) => [...relation.keys()].filter((variable) => !isUnknown(variable)));
  const price = (variable: string): [number, number] => {
    const value = values.get(variable) ?? 0;
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

/** total = sum of the groups for every count and breakdown, and the sums between measures, within each table. */
function relationsOf(counts: readonly Count[]): Relation[] {
  const variables = new Map(counts.map(({ name, variable }) => [name, variable]));
  const relations: Relation[] = [];
  for (const [table, groups] of Map.groupBy(counts, ({ name }) => name.slice(0, name.lastIndexOf('|')))) {
    const total = variables.get(`${table.slice(0, table.indexOf('|'))}||`);
    if (!table.endsWith('|') && total !== undefined)
      relations.push(
        sumOf(
          total,
          groups.map(({ variable }) => variable),
        ),
      );
  }
  for (const { sum, parts } of linearRelations) {
    const first = `${sum.measure}/${sum.column}`;
    for (const { name, variable } of counts.filter((count) => count.name.startsWith(`${first}|`))) {
      const terms = parts.map(({ measure, column }) => variables.get(`${measure}/${column}${placeOf(name)}`));
      relations.push(
        sumOf(
          variable,
          terms.filter((term) => term !== undefined),
        ),
      );
    }
  }
  return relations;
}

function sumOf(total: string, parts: readonly string[]): Relation {
  const relation = new Map([[total, 1]]);
  for (const part of parts) relation.set(part, (relation.get(part) ?? 0) - 1);
  return relation;
}

/** Relations that share a variable stand together. */
function componentsOf(relations: readonly Relation[]): Relation[][] {
  const components: { variables: Set<string>; relations: Relation[] }[] = [];
  for (const relation of relations) {
    const touching = components.filter(({ variables }) =>
      [...relation.keys()].some((variable) => variables.has(variable)),
    );
    const merged = {
      variables: new Set([...touching.flatMap(({ variables }) => [...variables]), ...relation.keys()]),
      relations: [...touching.flatMap((component) => component.relations), relation],
    };
    for (const component of touching) components.splice(components.indexOf(component), 1);
    components.push(merged);
  }
  return components.map((component) => component.relations);
}
