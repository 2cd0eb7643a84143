import { sql, type RawBuilder } from 'kysely';
import type { Needed, Table, Wet } from '../indicator.ts';

export type Needs = Needed | readonly Needed[];

/** One part of what is needed: any of these kinds, for one wet (null: undivided). */
export type Part = { kinds: readonly string[]; wet: Wet | null };

/** What is needed as a list, each once. */
export const needsOf = (...needs: readonly Needs[]): readonly Needed[] => [
  ...new Map(needs.flat().map((needed: Needed) => [JSON.stringify(needed), needed])).values(),
];

/** All parts of what is needed. */
export const partsOf = (needs: readonly Needed[]): readonly Part[] =>
  needs.flatMap((needed): readonly Part[] =>
    typeof needed === 'string'
      ? [{ kinds: [needed], wet: null }]
      : needed.wetten.map((wet) => ({ kinds: needed.anyOf, wet })),
  );

/** Every kind that may tell of it. */
export const kindsOf = (needs: readonly Needed[]): readonly string[] => [
  ...new Set(partsOf(needs).flatMap(({ kinds }) => kinds)),
];

const isUndivided = (needs: readonly Needed[]) => needs.every((needed) => typeof needed === 'string');

/** The wetten that each have a coverage of their own: when counting by wet, what was delivered of one is no less known without the other. */
const dividedBy = (needs: readonly Needed[], tables: readonly Table[]): readonly Wet[] => {
  const wetten = [...new Set(partsOf(needs).flatMap(({ wet }) => wet ?? []))];
  return tables.includes('wet') && wetten.length > 1 ? wetten : [];
};

/**
 * The quarters for which all that is needed was delivered, as a subquery: gemeente, period, jaar, kwartaal, begin, einde,
 * opgegeven (deliveries say that their period holds the quarter: who then tells nothing tells of zero), volledig (that, and
 * nothing stops before the last day of the quarter) and, where wetten are told apart, scope: null, and in a table by wet also
 * each wet for itself.
 */
export function coverage(needs: readonly Needed[], tables: readonly Table[] = []): RawBuilder<unknown> {
  const quarter = sql.raw('gemeente, period, jaar, kwartaal, begin, einde');
  if (isUndivided(needs)) {
    return sql`(
      select ${quarter}, bool_and(opgegeven) as opgegeven, bool_and(volledig and opgegeven) as volledig
      from dekking
      where kind in (${sql.join(kindsOf(needs))})
      group by ${quarter}
      having count(*) = ${sql.lit(needs.length)}
    )`;
  }
  const declared = sql`(opgegeven and (wet is null or wetten is null or wetten_opgegeven like '%' || wet || '%'))`;
  const parts = [null, ...dividedBy(needs, tables)].flatMap((scope) => {
    const within = partsOf(needs).filter(({ wet }) => scope === null || wet === null || wet === scope);
    return within.flatMap(({ kinds, wet }, part) =>
      kinds.map(
        (kind) => sql`(
          cast(${sql.lit(scope)} as text), ${sql.lit(within.length)}, ${sql.lit(part)}, ${kind}, cast(${sql.lit(wet)} as text)
        )`,
      ),
    );
  });
  return sql`(
    select ${quarter}, scope, bool_and(declared) as opgegeven, bool_and(final) as volledig
    from (
      select ${quarter}, scope, needed, part, bool_or(${declared}) as declared, bool_or(volledig and ${declared}) as final
      from dekking
      join (values ${sql.join(parts)}) p(scope, needed, part, told_by, wet)
        on told_by = kind and (wet is null or wetten is null or wetten like '%' || wet || '%')
      group by ${quarter}, scope, needed, part
    ) told
    group by ${quarter}, scope, needed
    having count(*) = needed
  )`;
}

/** Whether a row d of the coverage is about the group of a row g with breakdown and "group". */
export function covers(needs: readonly Needed[], tables: readonly Table[]): RawBuilder<unknown> {
  if (isUndivided(needs)) return sql`true`;
  const wetten = dividedBy(needs, tables);
  return wetten.length === 0
    ? sql`d.scope is null`
    : sql`d.scope is not distinct from
        case when g.breakdown = 'wet' and g."group" in (${sql.join(wetten.map((wet) => sql.lit(wet)))}) then g."group" end`;
}
