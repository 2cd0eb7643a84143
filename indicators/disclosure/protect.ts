import type { Observation } from '../release/schema.ts';
import { breachesOf, inDoubt, refusal } from './audit.ts';
import { cellsOf, placeOf, type Cell, type Counted, type Name } from './cells.ts';
import { hiddenAtOnce, hideBeside, knownNear, nextToHide, type Hiding } from './hide.ts';
import { boundsOf } from './open-cells.ts';
import { hasOtherRules, isFirst, keptHidden, nothingEarlier, toldBefore, wasShown, type Earlier } from './kept.ts';
import type { Preset } from './preset.ts';
import { nameOneWetAlike } from './provider-groups.ts';
import { roundObservation } from './round-observation.ts';
import { aroundAmount } from './rules.ts';
import { sameCounts } from './same-counts.ts';
import { sumsOfRegion } from './sums-of-region.ts';
import { hasLinks, systemsOf, withoutLinks, type System } from './system.ts';
import { tell } from './tell.ts';
import { withoutToldAlready } from './told-already.ts';

/** How many figures were looked at, and why how many of them are hidden. */
export type Account = {
  figures: number;
  small: number;
  beside: number;
  kept: number;
  /** Shown by the release before, and no longer taken as certain so that a correction can be published. */
  uncertain: number;
  /** Hidden, but shown by the release before, which followed other rules; 0 where the rules are the same. */
  toldBefore: number;
};

export type Protected<I> = { shown: { indicator: I; observations: Observation[] }[]; account: Account };

const mostRounds = 20;

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
  keepAmountsOpen(hiddenBefore, preset);
  const kept = new Set(hiddenBefore.map(({ o }) => o).filter((o) => !small.has(o)));
  const regions = [...Map.groupBy(cells, ({ o }) => o.region).values()].map((own) =>
    sumsOfRegion(own, (cell, count) => ({
      told: tell(cell, count, shown.get(cell.o) ?? cell.o, preset),
      before: toldBefore(cell, count, earlier),
    })),
  );
  const systems = regions.flatMap(({ variables, rows }) => systemsOf(variables, rows));
  const hidden = new Set([...small, ...kept]);
  const known = new Set(
    (isFirst(earlier) ? [] : regions).flatMap(({ variables }) =>
      variables.flatMap(({ carriers }) => carriers.flatMap(({ cell, before }) => (before === null ? [] : cell.o))),
    ),
  );
  const before = known.size;
  const otherRules = hasOtherRules(cells, earlier, preset);
  // Other rules ask for what the release before told already. First it is as if there were none, then nothing may be added to that.
  if (otherRules) await hideAll(systems, { hidden, known: new Set() });
  await hideAll(otherRules ? await withoutToldAlready(systems, known) : systems, { hidden, known });

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
      uncertain: before - known.size,
      toldBefore: cells.filter((cell) => hidden.has(cell.o) && wasShown(cell, earlier, preset)).length,
    },
  };
}

/**
 * Hides until the audit finds nothing more. What was shown to be open stays so when more is hidden, and is not looked at again.
 * @throws Error that names what still stands open when there is nothing left to hide.
 */
async function hideAll(systems: readonly System[], hiding: Hiding): Promise<void> {
  for (const system of systems) {
    if (hasLinks(system)) for (const own of withoutLinks(system)) hideBeside(own, hiding);
    hideBeside(system, hiding);
  }
  let doubts = systems.map(inDoubt);
  for (let round = 0; ; round++) {
    const broken = await breachesOf(doubts, hiding);
    if (broken.length === 0) return;
    const more = broken.flatMap(({ system, breaches }) => {
      const bounds = boundsOf(system, hiding);
      return breaches.flatMap((place) => nextToHide(system, place, hiding, bounds));
    });
    // Where only figures of the release before stand in the way: hidden now, such a figure is no longer certain, as nobody can see
    // that the correction left it as it was.
    const inTheWay =
      more.length > 0
        ? []
        : broken.flatMap(({ system, breaches }) => breaches.flatMap((place) => knownNear(system, place, hiding)));
    if ((more.length === 0 && inTheWay.length === 0) || round === mostRounds) throw new Error(refusal(broken));
    for (const { o } of inTheWay) hiding.known.delete(o);
    for (const { o } of [...more, ...inTheWay]) hiding.hidden.add(o);
    doubts = broken;
  }
}

/**
 * An amount that was hidden before may not follow from its parts per wet either, which a release before may not have had. Counts need no
 * such care: their tables are those of before.
 */
function keepAmountsOpen(hidden: readonly Cell[], preset: Preset): void {
  for (const { kind, o, counts } of hidden)
    if (kind === 'amount') for (const count of counts) count.need ??= aroundAmount({ o, preset }, count.value);
}

const nothing = { numerator: null, denominator: null, value: null, lower: null, upper: null, n: null };

function without({ completeness: _completeness, ...o }: Observation): Observation {
  return { ...o, ...nothing, status: 'suppressed' };
}

/** Gives counts that are equal under two names one variable. */
function nameAlike(cells: readonly Cell[]): void {
  const amounts = cells.filter(({ kind }) => kind === 'amount');
  nameOneWetAlike(new Set(amounts.flatMap(({ counts }) => counts.map(({ of }) => of))));
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
