import { byAcceptance } from '../acceptance-order.ts';
import { shapeOf } from '../keep-delivery.ts';
import type { Source } from '../sources/source.ts';
import { tableIdIn } from '../sources/statline/table-of-file.ts';
import type { Kept } from './earlier-deliveries.ts';

/** The name without what differs from one delivery to the next: figures (or # in their place), and the case. A table of StatLine goes by its id. */
const stem = (fileName: string): string => tableIdIn(fileName) ?? fileName.toLowerCase().replaceAll(/[\d#]+/g, '');

/**
 * The delivery that a new file comes after: of the same kind and gemeente, preferably under the same name, the latest. Of a
 * kind of which files add up (messages, tables of StatLine) one of another name is about something else.
 */
export const previousDelivery = (
  deliveries: readonly Kept[],
  source: Source,
  now: { id: string; gemeente: string; fileName: string },
): Kept | null => {
  const alike = deliveries.filter(
    ({ facts: one }) =>
      one.kind === source.kind &&
      one.gemeente === now.gemeente &&
      one.origin === 'delivered' &&
      one.shape === shapeOf(source) &&
      one.id !== now.id,
  );
  const sameName = alike.filter(({ facts }) => stem(facts.fileName) === stem(now.fileName));
  const latest = (sameName.length > 0 || source.replaces !== 'period' ? sameName : alike).toSorted(
    ({ facts: a }, { facts: b }) => (b.periodTo ?? '').localeCompare(a.periodTo ?? '') || byAcceptance(b, a),
  );
  return latest[0] ?? null;
};
