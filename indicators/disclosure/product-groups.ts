import { readReference } from 'etl/reference/read-reference.ts';

const wettenOf = new Map<string, Set<string>>();
for (const { wet = '', productgroep = '' } of readReference('productcategorieen')) {
  wettenOf.set(productgroep, (wettenOf.get(productgroep) ?? new Set()).add(wet));
}

/** Which of these wetten a product group may hold products of; a group that the reference does not know, of all. */
export function wettenOfGroup(group: string, wetten: readonly string[]): string[] {
  const known = wettenOf.get(group);
  return wetten.filter((wet) => known === undefined || known.has(wet));
}
