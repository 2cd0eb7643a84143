import type { Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import { problem } from '../problems.ts';

/**
 * The indicator with this id or slug.
 * @throws a 404 problem.
 */
export function findIndicator(release: Release, key: string): ReleasedIndicator {
  const found = release.indicators.find(({ id, slug }) => id === key || slug === key);
  if (found === undefined) throw problem(404, `Er is geen indicator "${key}". Kijk in /v1/indicators.`);
  return found;
}
