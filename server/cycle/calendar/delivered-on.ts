import { dayOf } from '../../pages/today.ts';
import type { Adopted } from '../adopted.ts';

/** What tells that a moment was delivered: what is written of it, and that it was frozen; with what was proposed of it. */
export type Delivered = Pick<Adopted, 'calendar' | 'snapshots'> & Partial<Pick<Adopted, 'proposals'>>;

/**
 * The day on which a moment was frozen first, in the Netherlands: what was frozen is what college and raad get. A next version corrects
 * what was delivered, and changes nothing of when that was. Null while it was not.
 */
export function frozenOn({ snapshots }: Pick<Adopted, 'snapshots'>, id: string): string | null {
  const first = snapshots.find((one) => one.id === id);
  return first === undefined ? null : dayOf(new Date(first.writtenAt));
}
