import { placeOf, type Count } from './cells.ts';
import type { Relation } from './determined.ts';
import { linearRelations } from './linear-relations.ts';

/** total = sum of the groups for every count and breakdown, and the sums between measures, within each table. */
export function relationsOf(counts: readonly Count[]): Relation[] {
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
  // Equal counts under two names cancel out.
  return new Map([...relation].filter(([, coefficient]) => coefficient !== 0));
}

/** Relations that share a variable stand together. */
export function componentsOf(relations: readonly Relation[]): Relation[][] {
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
