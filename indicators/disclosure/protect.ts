import type { Observation } from '../release/schema.ts';
import { cellsOf, placeOf, type Cell, type Counted } from './cells.ts';
import { hide } from './hide.ts';
import type { CountedObservation } from './rules.ts';
import { sameCounts } from './same-counts.ts';

/**
 * Hides the figures that are too small to show, and as many others as it takes to keep them from being computed: from the total
 * and the other groups of a breakdown, from companion figures, from ratios over several indicators. A hidden figure keeps nothing.
 */
export function protect<I extends Counted['indicator']>(
  counted: readonly { indicator: I; observations: readonly CountedObservation[] }[],
): { indicator: I; observations: Observation[] }[] {
  const cells = counted.flatMap(cellsOf);
  const roots = sameCounts(seriesOf(cells), placeOf);
  for (const cell of cells)
    for (const count of cell.counts) count.variable = roots.get(count.variable) ?? count.variable;

  const hidden = new Set<Observation>();
  for (const table of Map.groupBy(cells, ({ o }) => `${o.region}|${o.period}`).values()) {
    for (const o of hide(table)) hidden.add(o);
  }
  return counted.map((one) => ({
    ...one,
    observations: one.observations.map((o) => released(o, hidden.has(o))),
  }));
}

const nothing = { numerator: null, denominator: null, value: null, lower: null, upper: null, n: null };

function released(counted: CountedObservation, isHidden: boolean): Observation {
  if (!isHidden && counted.nYes === undefined) return counted;
  const { nYes: _unweighted, ...o } = counted;
  return isHidden ? { ...o, ...nothing, status: 'suppressed' } : o;
}

function seriesOf(cells: readonly Cell[]): Map<string, Map<string, number>> {
  const series = new Map<string, Map<string, number>>();
  for (const { o, counts } of cells) {
    const table = `${o.region}|${o.period}`;
    for (const { variable, value } of counts) {
      const known = series.get(variable);
      if (known === undefined) series.set(variable, new Map([[table, value]]));
      else known.set(table, value);
    }
  }
  return series;
}
