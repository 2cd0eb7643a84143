import { placeOf, type Count } from './cells.ts';
import type { Relation } from './components-of.ts';
import { linearRelations } from './linear-relations.ts';
import { wettenOfGroup } from './product-groups.ts';

/** The sums that hold between the counts of one region and period, each of them once. */
export function relationsOf(counts: readonly Count[]): Relation[] {
  const variables = new Map(counts.map(({ name, variable }) => [name, variable]));
  const tables = Map.groupBy(counts, ({ table }) => table);
  const found = [
    ...[...tables].flatMap(([table, groups]) => totalOf(table, groups, variables)),
    ...[...tables].flatMap(([table, groups]) => wettenFrom(table, groups, tables)),
    ...betweenMeasures(counts, variables),
    ...yesAndNo(counts, variables),
  ].filter((relation) => relation.size > 0);
  // Two measures that share their counts share their sums.
  return [...new Map(found.map((relation) => [keyOf(relation), relation])).values()];
}

/** all = yes + no. */
function yesAndNo(counts: readonly Count[], variables: Variables): Relation[] {
  return counts.flatMap(({ name, variable, column }) => {
    if (column !== 'complement') return [];
    const beside = (other: string) => variables.get(name.replace('/complement|', `/${other}|`));
    const [all, yes] = [beside('denominator'), beside('numerator')];
    return all === undefined || yes === undefined ? [] : [sumOf(all, [yes, variable])];
  });
}

type Variables = ReadonlyMap<string, string>;
type Tables = ReadonlyMap<string, readonly Count[]>;

/** total = sum of the groups of a breakdown. */
function totalOf(table: string, groups: readonly Count[], variables: Variables): Relation[] {
  const total = variables.get(`${table.slice(0, table.indexOf('|'))}||`);
  if (table.endsWith('|') || total === undefined) return [];
  const parts = groups.map(({ variable }) => variable);
  return [sumOf(total, parts)];
}

/**
 * A wet = sum of its product groups. A group of two wetten (Vervoer, Persoonlijke verzorging) takes part in both with a count
 * that no figure shows.
 */
function wettenFrom(table: string, groups: readonly Count[], tables: Tables): Relation[] {
  const [measure = '', breakdown] = table.split('|');
  const wetten = tables.get(`${measure}|wet`);
  if (breakdown !== 'productgroep' || wetten === undefined) return [];
  const names = wetten.map(({ name }) => lastOf(name));
  const parts = groups.flatMap(({ name, variable, value, need }) => {
    const own = wettenOfGroup(lastOf(name), names);
    const [only, other] = own;
    if (only !== undefined && other === undefined) return { group: variable, wet: only, variable };
    // A zero that is shown is known to be zero in both; a hidden one is not known at all.
    return value === 0 && need === null
      ? []
      : own.map((wet) => ({ group: variable, wet, variable: `${variable}, ${wet}` }));
  });
  const shared = Map.groupBy(
    parts.filter(({ group, variable }) => group !== variable),
    ({ group }) => group,
  );
  const variablesOf = (some: typeof parts) => some.map(({ variable }) => variable);
  return [
    ...wetten.map(({ name, variable }) =>
      sumOf(variable, variablesOf(parts.filter(({ wet }) => wet === lastOf(name)))),
    ),
    ...[...shared].map(([group, own]) => sumOf(group, variablesOf(own))),
  ];
}

function betweenMeasures(counts: readonly Count[], variables: Variables): Relation[] {
  return linearRelations.flatMap(({ sum, parts }) => {
    const first = `${sum.measure}/${sum.column}|`;
    return counts
      .filter(({ name }) => name.startsWith(first))
      .map(({ name, variable }) => {
        const terms = parts.map(({ measure, column }) => variables.get(`${measure}/${column}${placeOf(name)}`));
        return sumOf(
          variable,
          terms.filter((term) => term !== undefined),
        );
      });
  });
}

const lastOf = (name: string) => name.slice(name.lastIndexOf('|') + 1);

function sumOf(total: string, parts: readonly string[]): Relation {
  const relation = new Map([[total, 1]]);
  for (const part of parts) relation.set(part, (relation.get(part) ?? 0) - 1);
  // Equal counts under two names cancel out.
  return new Map([...relation].filter(([, coefficient]) => coefficient !== 0));
}

const keyOf = (relation: Relation) =>
  [...relation].map(([variable, coefficient]) => `${variable} ${coefficient}`).join('; ');
