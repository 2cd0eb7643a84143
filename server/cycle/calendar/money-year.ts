import type { Release } from 'indicators/release/schema.ts';
import type { Adopted } from '../adopted.ts';
import { dueOf } from './due-of.ts';
import { momentOf, proposalsOf } from './moment-kinds.ts';

/** Moments that look at the year after the one in which they are made, by the name of their kind. */
const ahead = new Set(['perspectiefnota', 'begroting']);

type Calendar = Pick<Adopted, 'calendar'> & Partial<Pick<Adopted, 'proposals'>>;

/**
 * The year whose money a moment is about: a perspectiefnota and a begroting are about the year after the one in which they are due, any
 * other moment about its own. Interpretatie: the plan names the moments and no more. Null for what is no moment.
 */
export function moneyYearOf(id: string | null, release: Pick<Release, 'moments'>, adopted: Calendar): number | null {
  const found = id === null ? null : momentOf(id);
  if (found === null) return null;
  const kind = proposalsOf(adopted).find(({ moment }) => moment === found.kind.moment) ?? found.kind;
  if (!ahead.has(kind.moment)) return found.year;
  return Number(dueOf(found.year, kind, release, adopted).slice(0, 4)) + 1;
}
