import { linksBetween } from './between-periods.ts';
import type { Row } from './bounds.ts';
import type { Cell, Count } from './cells.ts';
import type { Interval } from './interval.ts';
import type { Carrier, Variable } from './system.ts';
import { templateOf, type Template } from './template.ts';

/** What a figure that is shown tells of one of its counts, and what it told in the release before. */
export type Tell = (cell: Cell, count: Count) => Pick<Carrier, 'told' | 'before'>;

/** By place in the template where a count of this period stands; -1 where the period does not have it. */
export type TableOfPeriod = { period: string; at: Int32Array };

/** The counts of one region in all periods, and the sums between them: within a period, and from one period to the next. */
export function sumsOfRegion(cells: readonly Cell[], tell: Tell): { variables: Variable[]; rows: Row[] } {
  const template = templateOf([...new Set(cells.flatMap(({ counts }) => counts.map((count) => count.of)))]);
  const variables: Variable[] = [];
  const rows: Row[] = [];
  const tables: TableOfPeriod[] = [];
  for (const [period, ofPeriod] of Map.groupBy(cells, ({ o }) => o.period)) {
    const at = new Int32Array(template.variables.length).fill(-1);
    tables.push({ period, at });
    takeCounts(variables, { cells: ofPeriod, period, at, template, tell });
    rows.push(...rowsOf(template, at, variables));
  }
  return { variables, rows: [...rows, ...linksBetween(tables, template, variables)] };
}

type OfPeriod = TableOfPeriod & { cells: readonly Cell[]; template: Template; tell: Tell };

/** Adds the counts of a period, each with the figures that show it, and the parts that no figure shows. */
function takeCounts(variables: Variable[], { cells, period, at, template, tell }: OfPeriod): void {
  const add = (place: number, own: Pick<Variable, 'carriers' | 'need' | 'units' | 'value'>, whole = own.value) => {
    const least = leastOf(whole);
    at[place] = variables.push({ name: template.variables[place] ?? '', period, least, ...own }) - 1;
  };
  for (const cell of cells) {
    for (const count of cell.counts) {
      const { value, units, need } = count;
      const place = template.placeOf(count.of.variable);
      const carrier = { cell, ...tell(cell, count) };
      const known = variables[at[place] ?? -1];
      known?.carriers.push(carrier);
      if (known === undefined) add(place, { carriers: [carrier], value, units, need });
      else known.need ??= need;
    }
  }
  for (const { place, whole, wet } of template.parts)
    if (at[whole] !== -1 && at[wet] !== -1)
      add(place, { carriers: [], value: null, units: 0, need: null }, variables[at[whole] ?? -1]?.value ?? null);
}

/** Counts are not negative; of an amount that was paid back for more than was asked, no part has a sign for certain. */
const leastOf = (value: number | null) => (value !== null && value < 0 ? -Infinity : 0);

/** The sums of a period, without the groups that it does not have. */
function rowsOf({ rows, parts }: Template, at: Int32Array, variables: readonly Variable[]): Row[] {
  const valueOf = (place: number) => variables[at[place] ?? -1]?.value ?? null;
  const wholes = new Map(parts.map(({ place, whole }) => [place, valueOf(whole) ?? Infinity]));
  // A part that nobody counted is at most the whole.
  const rangeOf = (place: number): Interval => {
    const value = valueOf(place);
    if (value !== null) return { low: value, high: value };
    const whole = wholes.get(place) ?? Infinity;
    return whole < 0 ? { low: -Infinity, high: Infinity } : { low: 0, high: whole };
  };
  const isThere = (place: number) => at[place] !== -1;
  const found = rows.map((row): Row | null => {
    const there = row.at.filter(isThere);
    const isWhole = there.length === row.at.length;
    if (there.length < 2 || (row.ofTotal && !isThere(row.at[0] ?? -1)) || (row.asWhole && !isWhole)) return null;
    const times = isWhole ? row.times : row.times.filter((_, k) => isThere(row.at[k] ?? -1));
    return { at: there.map((place) => at[place] ?? -1), times, ...endsOf(there.map(rangeOf), times) };
  });
  const isExact = (place: number) => found[place]?.low === 0 && found[place].high === 0;
  return found.flatMap((row, place) => {
    const { followsFrom = null } = rows[place] ?? {};
    if (row === null) return [];
    return [{ ...row, isImplied: followsFrom !== null && [place, ...followsFrom].every(isExact) }];
  });
}

/** A sum holds exactly, or (a resident in two groups counts once in the total) in one direction. */
function endsOf(counts: readonly Interval[], times: readonly number[]): Interval {
  let least = 0;
  let most = 0;
  let size = 1;
  for (const [k, { low, high }] of counts.entries()) {
    const t = times[k] ?? 0;
    least += Math.min(t * low, t * high);
    most += Math.max(t * low, t * high);
    size = Math.max(size, Math.abs(low));
  }
  const tiny = 1e-9 * size;
  if (least > tiny) return { low: 0, high: Infinity };
  if (most < -tiny) return { low: -Infinity, high: 0 };
  return { low: 0, high: 0 };
}
