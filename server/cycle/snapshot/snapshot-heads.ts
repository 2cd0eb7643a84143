import type { Adopted } from '../adopted.ts';
import type { SnapshotHead } from '../contract/snapshot-head.ts';
import { readMarkdown } from '../duiding/markdown.ts';
import { momentName } from '../texts-of.ts';

/** The frozen moments, oldest first; one that was frozen again is superseded, and can still be opened. */
export function snapshotHeads({ snapshots }: Pick<Adopted, 'snapshots'>): SnapshotHead[] {
  return snapshots.flatMap(({ id, version, document, generation, because, role, writtenAt }) => {
    const moment = momentName(id);
    if (moment === null) return [];
    const next = snapshots.find((one) => one.id === id && one.version === version + 1);
    return {
      hash: document,
      moment,
      version,
      frozenAt: writtenAt,
      role,
      generation,
      because: because === null ? null : readMarkdown(because),
      supersededBy: next?.document ?? null,
      pages: `/moment/${document.slice(0, 12)}`,
      report: `/rapporten/${document.slice(0, 12)}`,
    };
  });
}
