import type { Kind } from '../journal/versions/kinds.ts';
import type { Version } from '../journal/versions/version.ts';

/** The newest version of each thing by its number, for a clock may go back; those that do not fit are as if never written. */
export function newest<K extends Kind>(
  versions: readonly Version<K>[],
  fits: (version: Version<K>) => boolean = () => true,
): Version<K>[] {
  const byId = new Map<string, Version<K>>();
  for (const version of versions)
    if (fits(version) && version.version > (byId.get(version.id)?.version ?? 0)) byId.set(version.id, version);
  return [...byId.values()];
}
