import type { Version } from '../journal/versions/version.ts';

type Taken = { version: number; body: { withdrawn?: string } };

/** The version that somebody writes over: who saw nothing saw right where the newest version was taken back. */
export function overWithdrawn(
  versions: readonly (Taken & Pick<Version<'target'>, 'id'>)[],
  id: string,
  basedOn: number | null,
): number | null {
  const newest = versions.findLast((one) => one.id === id);
  return basedOn === null && newest?.body.withdrawn !== undefined ? newest.version : basedOn;
}
