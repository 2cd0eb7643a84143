import { readFrom } from 'etl/lineage.ts';

/** The marts that a query reads; a query names parts of its own too, and reads a year from a date. */
export function martsIn(sql: string, marts: readonly string[]): string[] {
  const read = readFrom(sql);
  return marts.filter((mart) => read.has(mart));
}
