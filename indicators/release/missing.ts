import type { Db, Indicator } from '../indicator.ts';
import { partsOf } from '../queries/coverage.ts';
import type { KindInfo } from './deliveries.ts';
import type { Delivery, ReleasedIndicator } from './schema.ts';

/** A kind that is loaded, with the wetten that its deliveries tell of; null: it is not divided. */
export type Loaded = { kind: string; wetten: string | null };

/** Every kind that is loaded: from the coverage, and from the deliveries that cover no quarter. */
export async function readLoaded(db: Db, deliveries: readonly Delivery[]): Promise<Loaded[]> {
  const covered = await db.selectFrom('dekking').select(['kind', 'wetten']).distinct().execute();
  const known = new Set(covered.map(({ kind }) => kind));
  return [...covered, ...deliveries.flatMap(({ kind }) => (known.has(kind) ? [] : { kind, wetten: null }))];
}

/** What the main figure of an indicator waits for because it is not loaded at all, with the titles of the kinds. */
export function missingOf(
  { measures }: Indicator,
  loaded: readonly Loaded[],
  kinds: readonly KindInfo[],
): NonNullable<ReleasedIndicator['missing']> {
  const count = measures.find(({ key }) => key === 'main')?.count;
  if (count === undefined) return [];
  return partsOf(count.needs ?? count.kinds)
    .filter(({ kinds: anyOf, wet }) => !loaded.some((one) => anyOf.includes(one.kind) && tellsOf(one, wet)))
    .map(({ kinds: anyOf, wet }) => ({
      anyOf: anyOf.map((kind) => kinds.find((info) => info.kind === kind)?.title ?? kind),
      wet,
    }));
}

const tellsOf = ({ wetten }: Loaded, wet: string | null) =>
  wet === null || wetten === null || wetten.split(', ').includes(wet);
