import type { Observation } from '../release/schema.ts';
import { breachesInTime, breachesOf, refusal, type AuditedTable, type Told } from './audit.ts';
import { linksBetween } from './between-periods.ts';
import { cellsOf, placeOf, type Cell, type Counted } from './cells.ts';
import { hiddenAtOnce, hideBeside, nextToHide } from './hide.ts';
import { isKnown, keptHidden, type Earlier } from './kept.ts';
import type { Preset } from './preset.ts';
import { roundObservation } from './round-observation.ts';
import { sameCounts } from './same-counts.ts';
import { systemsOf } from './system.ts';
import { tell } from './tell.ts';

/** How many figures were looked at, and why how many of them are hidden. */
export type Account = { figures: number; small: number; beside: number; kept: number };

export type Protected<I> = { shown: { indicator: I; observations: Observation[] }[]; account: Account };

const mostRounds = 20;

/**
 * Rounds the counts, hides the figures that are too small to show, and as many others as it takes to keep them from being computed:
 * from sums, companion figures and ratios, the quarters beside them and the release before. A hidden figure keeps nothing.
 * @throws Error that names, without a number, the figures that cannot be protected.
 */
export async function protect<I extends Counted['indicator']>(
  counted: readonly { indicator: I; observations: Counted['observations'] }[],
  preset: Preset,
  earlier: Earlier = new Map(),
): Promise<Protected<I>> {
  const cells = counted.flatMap((one) => cellsOf(one, preset));
  const roots = sameCounts(seriesOf(cells), placeOf);
  for (const cell of cells)
    for (const count of cell.counts) count.variable = roots.get(count.variable) ?? count.variable;

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
  const told: Told = (cell, count) => tell(cell, count, shown.get(cell.o) ?? cell.o, preset);

  const tables = [...Map.groupBy(cells, ({ o }) => `${o.region}|${o.period}`).values()].map((table): AuditedTable => {
    const small = hiddenAtOnce(table);
    const hidden = new Set<Observation>([...small, ...keptHidden(table, earlier)].map(({ o }) => o));
    const known = table.filter((cell) => isKnown(cell, shown.get(cell.o) ?? cell.o, earlier));
    return {
      cells: table,
      systems: systemsOf(table, told),
      hiding: { hidden, known: new Set(known.map(({ o }) => o)) },
    };
  });
  const small = new Set(tables.flatMap(({ cells: table }) => hiddenAtOnce(table).map(({ o }) => o)));
  const kept = new Set(tables.flatMap(({ hiding }) => [...hiding.hidden].filter((o) => !small.has(o))));
  await hideAll(tables, told);

  const hidden = new Set(tables.flatMap(({ hiding }) => [...hiding.hidden]));
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
    },
  };
}

/**
 * Hides until the audit finds nothing more: every table as it was last changed has been through it.
 * @throws Error that names what still stands open when there is nothing left to hide.
 */
async function hideAll(tables: readonly AuditedTable[], told: Told): Promise<void> {
  for (const { systems, hiding } of tables) for (const system of systems) hideBeside(system, hiding);
  const hidings = new Map(tables.flatMap(({ cells, hiding }) => cells.map(({ o }) => [o, hiding] as const)));
  const links = linksBetween(tables.flatMap(({ cells }) => cells));
  let open = tables;
  for (let round = 0; ; round++) {
    const inTime = breachesInTime(links, tables, told);
    const breaches = await breachesOf(open);
    if (inTime.length === 0 && breaches.length === 0) return;
    const more = [
      ...inTime.map(({ by }) => by),
      ...breaches.flatMap(({ table, system, place }) => nextToHide(system, place, table.hiding)),
    ].filter(({ o }) => hidings.get(o)?.hidden.has(o) === false);
    // Where only figures of the release before stand in the way: hidden now, such a figure is no longer certain, as nobody can see
    // that the correction left it as it was.
    const inTheWay =
      more.length > 0
        ? []
        : [...breaches.map(({ table }) => table.hiding), ...inTime.map(({ by }) => hidings.get(by.o))].filter(
            (hiding) => (hiding?.known.size ?? 0) > 0,
          );
    if ((more.length === 0 && inTheWay.length === 0) || round === mostRounds)
      throw new Error(refusal(inTime, breaches));
    for (const hiding of inTheWay) hiding?.known.clear();
    for (const { o } of more) hidings.get(o)?.hidden.add(o);
    // What is hidden in one table changes nothing in another.
    const touched = new Set([
      ...inTheWay,
      ...more.map(({ o }) => hidings.get(o)),
      ...breaches.map(({ table }) => table.hiding),
    ]);
    open = tables.filter(({ hiding }) => touched.has(hiding));
  }
}

const nothing = { numerator: null, denominator: null, value: null, lower: null, upper: null, n: null };

function without({ completeness: _completeness, ...o }: Observation): Observation {
  return { ...o, ...nothing, status: 'suppressed' };
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
