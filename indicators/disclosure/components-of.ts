/** A relation that everybody knows: the sum of coefficient x value over its variables is nothing, or no more or no less. */
export type Relation = ReadonlyMap<string, number>;

/** Relations that share a variable stand together; only those in which one of these variables takes part, directly or not. */
export function componentsOf(relations: readonly Relation[], from: Iterable<string>): Relation[][] {
  const withVariable = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const variable of relation.keys()) {
      const known = withVariable.get(variable);
      if (known === undefined) withVariable.set(variable, [relation]);
      else known.push(relation);
    }
  }
  const seen = new Set<string>();
  const components: Relation[][] = [];
  for (const variable of from) {
    const linked = new Set<Relation>();
    const queue = seen.has(variable) ? [] : [variable];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      for (const relation of withVariable.get(next) ?? []) {
        if (linked.has(relation)) continue;
        linked.add(relation);
        queue.push(...relation.keys());
      }
    }
    if (linked.size > 0) components.push([...linked]);
  }
  return components;
}
