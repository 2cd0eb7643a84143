import type { Indicator, MeasureKind } from '../indicator.ts';
import type { Observation } from '../release/schema.ts';
import { columnsOf, isAboutPersons, sensitiveColumns, type Column } from './rules.ts';

export type Counted = {
  indicator: Pick<Indicator, 'id' | 'source' | 'measures'>;
  observations: readonly Observation[];
};

/** A count that a figure gives away: its own name, and the variable that it shares with equal counts. */
export type Count = { name: string; variable: string; value: number; sensitive: boolean };

/** A figure that may be hidden. */
export type Cell = { o: Observation; kind: MeasureKind; counts: Count[] };

/** The name of a count: 'I15/main/numerator|wijk|Ens'; its place is what follows the first bar. */
const nameOf = (indicator: string, measure: string, column: Column, o: Observation) =>
  `${indicator}/${measure}/${column}|${o.breakdown ?? ''}|${o.group ?? ''}`;
export const placeOf = (name: string) => name.slice(name.indexOf('|'));

/** The figures of an indicator that is about persons, with the counts that they give away. */
export function cellsOf({ indicator, observations }: Counted): Cell[] {
  if (!isAboutPersons(indicator.source)) return [];
  const kinds = new Map(indicator.measures.map(({ key, kind }) => [key, kind]));
  return observations.flatMap((o) => {
    const kind = kinds.get(o.measure);
    if (kind === undefined) return [];
    const sensitive = sensitiveColumns(indicator.source, kind, o);
    const counts = columnsOf[kind].flatMap((column) => {
      const name = nameOf(indicator.id, o.measure, column, o);
      const value = o[column];
      return value === null ? [] : { name, variable: name, value, sensitive: sensitive.includes(column) };
    });
    return { o, kind, counts };
  });
}
