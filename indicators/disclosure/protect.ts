import type { Observation } from '../release/schema.ts';
import { cellsOf, placeOf, type Cell, type Counted, type Name } from './cells.ts';
import { nameOneWetAlike } from './groups-per-wet.ts';
import { hiddenAtOnce } from './hide.ts';
import { dropping, easing, hideAll } from './hide-all.ts';
import { hasOtherRules, isFirst, keptHidden, nothingEarlier, toldBefore, wasShown, type Earlier } from './kept.ts';
import type { Preset } from './preset.ts';
import { roundObservation } from './round-observation.ts';
import { aroundAmount, mustSpan } from './rules.ts';
import { sameCounts } from './same-counts.ts';
import { sumsOfRegion } from './sums-of-region.ts';
import { systemsOf } from './system.ts';
import { tell } from './tell.ts';

/** How many figures were looked at, and why how many of them are hidden. */
export type Account = {
  figures: number;
  small: number;
  beside: number;
  kept: number;
  /** Hidden, but shown by the release before, which followed other rules; 0 where the rules are the same. */
  toldBefore: number;
  /** Counts that may not become known, each shown by the audit to stay open. */
  audited: number;
};

export type Protected<I> = { shown: { indicator: I; observations: Observation[] }[]; account: Account };

/**
 * Rounds the counts, hides the figures that are too small to show, and as many others as it takes to keep them from being computed:
 * from sums, companion figures and ratios, the quarters before and after, and the release before. A hidden figure keeps nothing.
 * @throws Error that names, without a number, the figures that cannot be protected.
 */
export async function protect<I extends Counted['indicator']>(
  counted: readonly { indicator: I; observations: Counted['observations'] }[],
  preset: Preset,
  earlier: Earlier = nothingEarlier,
): Promise<Protected<I>> {
  const cells = counted.flatMap((one) => cellsOf(one, preset));
  nameAlike(cells);

  const shown = new Map<Observation, Observation>();
  const rounded = counted.map(({ indicator, observations }) => {
    const measures = new Map(indicator.measures.map((measure) => [measure.key, measure]));
    return observations.map((o) => {
      const measure = measures.get(o.measure);
      const { id, source } = indicator;
      const one = measure === undefined ? o : roundObservation(o, { id, source, measure }, preset);
      shown.set(o, one);
      return { o, one };
    });
  });

  const tables = Map.groupBy(cells, ({ o }) => `${o.region}|${o.period}`);
  const small = new Set([...tables.values()].flatMap((table) => hiddenAtOnce(table).map(({ o }) => o)));
  const hiddenBefore = keptHidden(cells, earlier);
  keepOpen(hiddenBefore, cells, preset);
  const kept = new Set(hiddenBefore.map(({ o }) => o).filter((o) => !small.has(o)));
  const regions = [...Map.groupBy(cells, ({ o }) => o.region).values()].map((own) =>
    sumsOfRegion(own, (cell, count) => ({
      told: tell(cell, count, shown.get(cell.o) ?? cell.o, preset),
      before: toldBefore(cell, count, earlier),
    })),
  );
  const systems = regions.flatMap(({ variables, rows }) => systemsOf(variables, rows));
  const hidden = new Set([...small, ...kept]);
  const before = new Set(
    (isFirst(earlier) ? [] : regions).flatMap(({ variables }) =>
      variables.flatMap(({ carriers }) => carriers.flatMap(({ cell, before: told }) => (told === null ? [] : cell.o))),
    ),
  );
  // Other rules ask for what the releases before told already: then it is as if there were none.
  const known = new Set(hasOtherRules(cells, earlier, preset) ? [] : before);
  let audited = await hideAll(systems, { hidden, known }, dropping(known));
  // What they told all the same may not tell more by this release.
  if (known.size < before.size) audited = await hideAll(systems, { hidden, known: before }, easing(before));

  return {
    shown: counted.map((one, index) => ({
      indicator: one.indicator,
      observations: (rounded[index] ?? []).map(({ o, one: figure }) => (hidden.has(o) ? without(figure) : figure)),
    })),
    account: {
      figures: cells.length,
      small: small.size,
      beside: hidden.size - small.size - kept.size,
      kept: kept.size,
      toldBefore: cells.filter((cell) => hidden.has(cell.o) && wasShown(cell, earlier, preset)).length,
      audited,
    },
  };
}

/**
 * What was hidden before may not follow from its parts per wet either, which a release before may not have had. Other counts need no
 * such care: their tables are those of before.
 */
function keepOpen(hidden: readonly Cell[], cells: readonly Cell[], preset: Preset): void {
  if (hidden.length === 0) return;
  const perWet = new Set(
    cells.flatMap(({ o, indicator }) => (o.breakdown === 'productgroep per wet' ? indicator : [])),
  );
  for (const { kind, source, indicator, o, counts } of hidden)
    for (const count of counts)
      if (kind === 'amount') count.need ??= aroundAmount({ o, preset }, count.value);
      else if (perWet.has(indicator))
        count.need ??= mustSpan({ source, kind, o, preset }, count.of.column, count.value);
}

const nothing = { numerator: null, denominator: null, value: null, lower: null, upper: null, n: null };

function without({ completeness: _completeness, ...o }: Observation): Observation {
  return { ...o, ...nothing, status: 'suppressed' };
}

/** Gives counts that are equal under two names one variable. */
function nameAlike(cells: readonly Cell[]): void {
  nameOneWetAlike(new Set(cells.flatMap(({ counts }) => counts.map(({ of }) => of))));
  const series = new Map<string, Map<string, number>>();
  const names = new Set<Name>();
  for (const { o, counts } of cells) {
    const table = `${o.region}|${o.period}`;
    for (const { of, value } of counts) {
      names.add(of);
      const known = series.get(of.variable);
      if (known === undefined) series.set(of.variable, new Map([[table, value]]));
      else known.set(table, value);
    }
  }
  const roots = sameCounts(series, placeOf);
  for (const name of names) name.variable = roots.get(name.variable) ?? name.variable;
}
