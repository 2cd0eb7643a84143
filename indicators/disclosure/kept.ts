import type { Observation, Release } from '../release/schema.ts';
import type { Cell, Count } from './cells.ts';
import type { Interval } from './interval.ts';
import type { Preset } from './preset.ts';
import { isSame } from './preset-change.ts';
import { smallestShown, valueOf } from './rules.ts';
import { tell } from './tell.ts';

/** What the release before this one showed and hid, by figure, and the rules that it followed. */
export type Earlier = { figures: ReadonlyMap<string, Observation>; preset: Preset | null };

export const nothingEarlier: Earlier = { figures: new Map(), preset: null };

const keyOf = (indicator: string, { measure, region, period, breakdown, group }: Observation) =>
  [indicator, measure, region, period, breakdown ?? '', group ?? ''].join('|');

export function earlierFigures(previous: Pick<Release, 'indicators' | 'otherSets' | 'protection'> | null): Earlier {
  if (previous === null) return nothingEarlier;
  return {
    figures: new Map(
      [...previous.indicators, ...(previous.otherSets ?? [])].flatMap(({ id, observations }) =>
        observations.map((o) => [keyOf(id, o), o] as const),
      ),
    ),
    preset: previous.protection?.preset ?? null,
  };
}

/** The figure of the same place in the release before. */
const earlierOf = ({ figures }: Earlier, { indicator, o }: Pick<Cell, 'indicator' | 'o'>): Observation | undefined =>
  figures.size === 0 ? undefined : figures.get(keyOf(indicator, o));

/** Whether the release before followed other rules than these. */
export const hasOtherRules = ({ preset: before }: Earlier, preset: Preset): boolean =>
  before !== null && !isSame(before, preset);

/**
 * Figures that were hidden before stay hidden, also when a correction makes them large enough or other rules would show them: beside
 * the other figures of both releases they would give away what was hidden in the earlier one.
 */
export const keptHidden = (cells: readonly Cell[], earlier: Earlier): Cell[] =>
  cells.filter((cell) => earlierOf(earlier, cell)?.status === 'suppressed');

/** Whether the release before showed this figure. */
export function wasShown(cell: Cell, earlier: Earlier): boolean {
  const before = earlierOf(earlier, cell);
  return before !== undefined && before.status !== 'suppressed' && cell.counts.length > 0;
}

/**
 * What the release before told of a count, under the rules of that time, as far as it is true still: hiding the figure now takes
 * nothing back. Null where it was hidden, and where a correction made it something else.
 */
export function toldBefore(cell: Cell, count: Count, earlier: Earlier): Interval | null {
  const before = earlierOf(earlier, cell);
  const { preset } = earlier;
  if (before === undefined || before.status === 'suppressed' || preset === null) return null;
  const shown = valueOf(count.of.column, before);
  if (shown === null || Math.abs(shown - count.value) > preset.roundTo) return null;
  const told = tell({ ...cell, smallest: smallestShown(cell.source, preset) }, count, before, preset);
  return told.low <= count.value && count.value <= told.high ? told : null;
}
