import { plannedGoals } from 'indicators/plan/plan-of.ts';
import type { Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import { problem } from '../problems.ts';
import { askedTexts as texts } from '../texts/asked.ts';

/**
 * The indicator with this id or slug.
 * @throws a 404 problem.
 */
export function findIndicator(release: Release, key: string): ReleasedIndicator {
  const found = release.indicators.find(({ id, slug }) => id === key || slug === key);
  if (found === undefined && plannedGoals(release).some(({ indicators }) => indicators.includes(key))) {
    throw problem(404, texts.noFigureYet(key));
  }
  if (found === undefined) throw problem(404, texts.noIndicator(key));
  return found;
}
