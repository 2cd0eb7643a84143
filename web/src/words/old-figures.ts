import { formatDate } from '../format.ts';
import { aroundTexts } from '../texts/around.ts';

/** As for a quarterly figure in a verdict: one cycle, and a year. Interpretatie. */
const oldestInMonths = 15;

/** Says that nothing new was loaded for long; the verdicts themselves do not grow old by the clock. Null when it was, or is not known. */
export const oldFigures = (asOf: string | null, today: string): string | null => {
  if (asOf === null || today === '') return null;
  const limit = new Date(`${asOf}T00:00:00Z`);
  // The first of the month after, so that the length of a month plays no part.
  limit.setUTCMonth(limit.getUTCMonth() + oldestInMonths + 1, 1);
  if (today < limit.toISOString().slice(0, 10)) return null;
  return aroundTexts.old.why(formatDate(asOf));
};
