import { principles } from 'indicators/plan/principles.ts';
import type { Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import { problem } from '../problems.ts';

const planned = new Set(principles.flatMap(({ goals }) => goals.flatMap(({ indicators }) => indicators)));

/**
 * The indicator with this id or slug.
 * @throws a 404 problem.
 */
export function findIndicator(release: Release, key: string): ReleasedIndicator {
  const found = release.indicators.find(({ id, slug }) => id === key || slug === key);
  if (found === undefined && planned.has(key)) {
    throw problem(
      404,
      `Voor indicator ${key} is er nog geen cijfer. Laad de gegevens opnieuw: npm run etl -- load MAP.`,
    );
  }
  if (found === undefined) throw problem(404, `Er is geen indicator "${key}". Kijk in /v1/indicators.`);
  return found;
}
