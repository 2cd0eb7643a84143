import type { Indicator, MeasureKind, SourceFamily } from '../indicator.ts';
import type { Observation } from '../release/schema.ts';
import type { Interval } from './interval.ts';
import type { Preset } from './preset.ts';
import {
  columnsOf,
  isAboutPersons,
  needsOf,
  smallestShown,
  unitsOf,
  valueOf,
  type Column,
  type CountedObservation,
} from './rules.ts';
import { definedAs, isPublic } from './same-by-definition.ts';

export type Counted = {
  indicator: Pick<Indicator, 'id' | 'source' | 'measures'>;
  observations: readonly CountedObservation[];
};

/** What a count is called in every period: its own name, and the variable that it shares with equal counts. */
export type Name = {
  name: string;
  /** The name without the group: 'I15/main/numerator|wijk'. */
  table: string;
  variable: string;
  column: Column;
};

/** A count that a figure gives away. */
export type Count = {
  of: Name;
  value: number;
  /** Residents or respondents behind it: the value, but for a weighted survey. */
  units: number;
  /** What it must be able to be once it is hidden; null when it may be shown. */
  need: Interval | null;
};

/** A figure that may be hidden; one with too few cases to say something is hidden whatever its counts are. */
export type Cell = {
  indicator: string;
  source: SourceFamily;
  o: CountedObservation;
  kind: MeasureKind;
  tooFew: boolean;
  /** No count of this figure is smaller when it is shown, unless it is none. */
  smallest: number;
  counts: Count[];
};

/** The name of a count: 'I15/main/numerator|wijk|Ens'; its place is what follows the first bar. */
export const placeOf = (name: string) => name.slice(name.indexOf('|'));

/** The figures of an indicator that is about persons, with the counts that they give away. */
export function cellsOf({ indicator, observations }: Counted, preset: Preset): Cell[] {
  const { id, source } = indicator;
  if (!isAboutPersons(source)) return [];
  const measures = new Map(indicator.measures.map((measure) => [measure.key, measure]));
  // The names are the same in every period, and made once.
  const known = new Map<string, readonly Name[]>();
  const namesOf = (o: Observation, kind: MeasureKind) => {
    const key = `${o.measure}|${o.breakdown ?? ''}|${o.group ?? ''}`;
    const names = known.get(key) ?? columnsOf[kind].flatMap((column) => nameOf(id, o, column));
    known.set(key, names);
    return names;
  };
  return observations.flatMap((o) => {
    const measure = measures.get(o.measure);
    if (measure === undefined) return [];
    const { kind } = measure;
    const needs = needsOf({ source, kind, o, preset });
    const counts = namesOf(o, kind).flatMap((of): Count[] => {
      const value = valueOf(of.column, o);
      if (value === null) return [];
      return [{ of, value, units: unitsOf(of.column, kind, o) ?? value, need: needs.get(of.column) ?? null }];
    });
    const tooFew = o.n !== null && o.n > 0 && o.n < (measure.fewest ?? 0);
    return { indicator: id, source, o, kind, tooFew, smallest: smallestShown(source, preset), counts };
  });
}

function nameOf(indicator: string, { measure, breakdown, group }: Observation, column: Column): Name[] {
  const count = `${indicator}/${measure}/${column}`;
  if (isPublic(count)) return [];
  const table = `${count}|${breakdown ?? ''}`;
  const name = `${table}|${group ?? ''}`;
  return [{ column, name, table, variable: `${definedAs(count, breakdown)}${placeOf(name)}` }];
}
