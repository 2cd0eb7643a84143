/** From this chance on an overrun counts as visible. Interpretatie: the plan names no chance. */
const visibleChance = 0.8;

type Moment = { quarter: number; chance: number | null };

/**
 * The first quarter at whose end it was visible that the year would end above its budget, and stayed visible: the chance was at
 * least 80% then and at the end of every later quarter. A year that ended above it without that was visible in its last
 * quarter. Null when it ended within its budget, or is not expected to end above it.
 */
export function overrunSince(moments: readonly Moment[], ended: 'above' | 'within' | null): number | null {
  if (ended === 'within') return null;
  const before = moments.toSorted((a, b) => a.quarter - b.quarter);
  const last = before.findLastIndex(({ chance }) => chance === null || chance < visibleChance);
  return before[last + 1]?.quarter ?? (ended === 'above' ? 4 : null);
}
