import type { Db, Indicator } from '../indicator.ts';
import { partsOf } from '../queries/coverage.ts';
import type { KindInfo } from './deliveries.ts';
import type { Delivery, ReleasedIndicator } from './schema.ts';

/** A kind that is loaded, with the wetten that its deliveries tell of; null: it is not divided. */
export type Loaded = { kind: string; wetten: string | null };

/** The kinds that cover a quarter. */
export const readCovered = (db: Db): Promise<Loaded[]> =>
  db.selectFrom('dekking').select(['kind', 'wetten']).distinct().execute();

/** Every kind that is loaded: those that cover a quarter, and those of the deliveries that do not. */
export function loadedOf(covered: readonly Loaded[], deliveries: readonly Delivery[]): Loaded[] {
  const known = new Set(covered.map(({ kind }) => kind));
  return [...covered, ...deliveries.flatMap(({ kind }) => (known.has(kind) ? [] : { kind, wetten: null }))];
}

/** What the main figure of an indicator waits for because it is not loaded at all, with the titles of the kinds. */
export function missingOf(
  { measures, madeFrom }: Indicator,
  loaded: readonly Loaded[],
  kinds: readonly KindInfo[],
  hasFigure: boolean,
): NonNullable<ReleasedIndicator['missing']> {
  const count = measures.find(({ key }) => key === 'main')?.count;
  if (count === undefined) return [];
  // Of StatLine any table counts as loaded, so the one that is meant is named.
  if (madeFrom !== undefined && !hasFigure) return [{ anyOf: [madeFrom], wet: null }];
  return partsOf(count.needs ?? count.kinds)
    .filter(({ kinds: anyOf, wet }) => !loaded.some((one) => anyOf.includes(one.kind) && tellsOf(one, wet)))
    .map(({ kinds: anyOf, wet }) => ({
      anyOf: anyOf.map((kind) => kinds.find((info) => info.kind === kind)?.title ?? kind),
      wet,
    }));
}

const tellsOf = ({ wetten }: Loaded, wet: string | null) =>
  wet === null || wetten === null || wetten.split(', ').includes(wet);
