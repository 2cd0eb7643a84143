import { sql, type RawBuilder } from 'kysely';
import type { Breakdown, OneFigure } from '../indicator.ts';

/**
 * The condition, to stand at the end of a where clause, that a row named `alias` is of one region and group; nothing where
 * every row of the period is asked for. `groupOf` gives the group of the row.
 */
export function ofFigure(
  alias: string,
  of: OneFigure | undefined,
  groupOf?: (by: Breakdown) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  if (of === undefined) return sql``;
  const region = sql`and ${sql.ref(`${alias}.gemeente`)} = ${of.region}`;
  return of.cell === null || groupOf === undefined
    ? region
    : sql`${region} and ${groupOf(of.cell.by)} = ${of.cell.group}`;
}
