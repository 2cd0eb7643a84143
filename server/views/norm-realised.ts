import type { Release } from 'indicators/release/schema.ts';
import type { ResultAreas } from '../contract/result-areas.ts';

/** Of indicators/voorveld. */
const normFigure = 'VV01';

type Realised = ResultAreas['items'][number]['results'][number]['realised'];

/** What the partners reported on a norm in the newest quarter; null where none of them has. */
export function normRealised({ otherSets = [] }: Release, measure: string | null): Realised {
  if (measure === null) return null;
  const own = (otherSets.find(({ id }) => id === normFigure)?.observations ?? []).filter(
    ({ group, status }) => group === measure && status !== 'missing',
  );
  const newest = own.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1);
  return newest === undefined ? null : { period: newest.period, value: newest.value, status: newest.status };
}
