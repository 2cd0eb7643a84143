import { shapeOf } from '../keep-delivery.ts';
import type { Source } from '../sources/source.ts';
import type { Kept } from './earlier-deliveries.ts';

/** The name without what differs from one delivery to the next: figures, and the case. */
const stem = (fileName: string): string => fileName.toLowerCase().replaceAll(/\d+/g, '');

/**
 * The delivery that a new file comes after: of the same kind and gemeente, preferably under the same name, the latest.
 * Null for a kind of which files add up (messages, tables of StatLine): there the previous file is about something else.
 */
export const previousDelivery = (
  deliveries: readonly Kept[],
  source: Source,
  now: { id: string; gemeente: string; fileName: string },
): Kept | null => {
  if (source.replaces !== 'period') return null;
  const alike = deliveries.filter(
    ({ facts: one }) =>
      one.kind === source.kind &&
      one.gemeente === now.gemeente &&
      one.origin === 'delivered' &&
      one.shape === shapeOf(source) &&
      one.id !== now.id,
  );
  const sameName = alike.filter(({ facts }) => stem(facts.fileName) === stem(now.fileName));
  const latest = (sameName.length > 0 ? sameName : alike).toSorted(
    ({ facts: a }, { facts: b }) =>
      (b.periodTo ?? '').localeCompare(a.periodTo ?? '') || b.loadedAt.localeCompare(a.loadedAt),
  );
  return latest[0] ?? null;
};
