import type { DuckDBConnection } from '@duckdb/node-api';
import type { Source } from '../sources/source.ts';
import type { Comparison, Profile } from './comparison.ts';
import type { Kept } from './earlier-deliveries.ts';
import { jumpsBetween } from './jumps.ts';
import { profileOf } from './profile-of.ts';

/** Puts a delivery beside the previous one of its kind. */
export const compareDeliveries = async (
  connection: DuckDBConnection,
  source: Source,
  previous: Kept,
  now: Kept,
): Promise<Comparison> => {
  const before = await profileOf(connection, source, previous.folder, previous.facts);
  const after = await profileOf(connection, source, now.folder, now.facts);
  const { id, fileName, periodFrom, periodTo } = previous.facts;
  return {
    with: { delivery: id, fileName, periodFrom, periodTo },
    rows: { previous: before.rows, now: after.rows },
    totals: Object.entries(after.totals).map(([column, { sum }]) => ({
      column,
      previous: before.totals[column]?.sum ?? null,
      now: sum,
    })),
    shares: sharesOf(before, after),
    jumps: jumpsBetween(before, after),
  };
};

const sharesOf = (before: Profile, after: Profile): Comparison['shares'] =>
  Object.entries(after.codes).flatMap(([column, counts]) => {
    const earlier = before.codes[column];
    if (earlier === undefined) return [];
    const codes = [...new Set([...Object.keys(earlier), ...Object.keys(counts)])].toSorted();
    return codes.map((code) => ({
      column,
      code,
      previous: share(earlier[code], before.rows),
      now: share(counts[code], after.rows),
    }));
  });

const share = (count: number | undefined, rows: number): number => (rows === 0 ? 0 : (count ?? 0) / rows);
