import type { Db, Indicator } from '../indicator.ts';
import type { KindInfo } from './deliveries.ts';
import type { Observation } from './schema.ts';

/** A quarter that a kind covers only because some of its rows fall in it. */
export type Guessed = { kind: string; period: string };

/** The quarters of which no delivery says that its period holds them, for any of the wetten that were told. */
export const readGuessed = (db: Db): Promise<Guessed[]> =>
  db
    .selectFrom('dekking')
    .select(['kind', 'period'])
    .where((eb) => eb.or([eb('opgegeven', '=', false), eb('wetten', '<>', eb.ref('wetten_opgegeven'))]))
    .execute();

/** What a reader must know of an indicator with figures from such quarters, in Dutch; nothing when it has none. */
export function guessedNotes(
  { measures }: Indicator,
  observations: readonly Observation[],
  guessed: readonly Guessed[],
  kinds: readonly KindInfo[],
): string[] {
  const used = new Set(measures.flatMap(({ count }) => count.kinds));
  const unsure = new Set(
    observations.flatMap(({ period, status }) => (status === 'provisional' || status === 'missing' ? period : [])),
  );
  const behind = guessed.filter(({ kind, period }) => used.has(kind) && unsure.has(period));
  return [...new Set(behind.map(({ kind }) => kind))].map(
    (kind) =>
      `${kinds.find((info) => info.kind === kind)?.title ?? kind}: de levering zegt niet over welke periode ze gaat. ` +
      'Cijfers daaruit zijn voorlopig. Is er niets geteld, dan is het cijfer onbekend en niet 0.',
  );
}
