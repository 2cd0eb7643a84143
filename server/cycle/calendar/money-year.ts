import type { Adopted } from '../adopted.ts';
import { momentOf, proposalsOf } from './moment-kinds.ts';

/** Moments that look at the year after the one in which they are made, by the name of their kind. */
const ahead = new Set(['perspectiefnota', 'begroting']);

/**
 * The year whose money a moment is about: that in its id. A perspectiefnota or begroting that was frozen when the program still named it by
 * the year in which it was due, as the proposals that were frozen with it say, is about the next. Null for what is no moment.
 */
export function moneyYearOf(id: string | null, adopted: Partial<Pick<Adopted, 'proposals'>>): number | null {
  const found = id === null ? null : momentOf(id);
  if (found === null) return null;
  const kind = proposalsOf(adopted).find(({ moment }) => moment === found.kind.moment) ?? found.kind;
  return ahead.has(kind.moment) ? found.year + kind.due.later + 1 : found.year;
}
