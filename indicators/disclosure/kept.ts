import type { Observation, Release } from '../release/schema.ts';
import type { Cell, Count } from './cells.ts';
import type { Interval } from './interval.ts';
import type { Preset } from './preset.ts';
import { valueOf } from './rules.ts';
import { tell } from './tell.ts';

/** What the release before this one showed and hid, by figure, and the rules that it followed. */
export type Earlier = { figures: ReadonlyMap<string, Observation>; preset: Preset | null };

export const nothingEarlier: Earlier = { figures: new Map(), preset: null };

const keyOf = (indicator: string, { measure, region, period, breakdown, group }: Observation) =>
  [indicator, measure, region, period, breakdown ?? '', group ?? ''].join('|');

export function earlierFigures(previous: Pick<Release, 'indicators' | 'protection'> | null): Earlier {
  if (previous === null) return nothingEarlier;
  return {
    figures: new Map(
      previous.indicators.flatMap(({ id, observations }) => observations.map((o) => [keyOf(id, o), o] as const)),
    ),
    preset: previous.protection?.preset ?? null,
  };
}

/** The figure of the same place in the release before. */
const earlierOf = ({ figures }: Earlier, { indicator, o }: Pick<Cell, 'indicator' | 'o'>): Observation | undefined =>
  figures.size === 0 ? undefined : figures.get(keyOf(indicator, o));

/**
 * Figures that were hidden before stay hidden, also when a correction makes them large enough: beside the other figures of both
 * releases they would give away what was hidden in the earlier one. Not where other rules were chosen since, which show or hide by
 * what they say.
 */
export const keptHidden = (cells: readonly Cell[], earlier: Earlier, preset: Preset): Cell[] =>
  JSON.stringify(earlier.preset) !== JSON.stringify(preset)
    ? []
    : cells.filter((cell) => earlierOf(earlier, cell)?.status === 'suppressed');

/**
 * What the release before told of a count, under the rules of that time, as far as it is true still: hiding the figure now takes
 * nothing back. Null where it was hidden, and where a correction made it something else.
 */
export function toldBefore(cell: Cell, count: Count, earlier: Earlier): Interval | null {
  const before = earlierOf(earlier, cell);
  if (before === undefined || before.status === 'suppressed' || earlier.preset === null) return null;
  const shown = valueOf(count.of.column, before);
  if (shown === null || Math.abs(shown - count.value) > earlier.preset.roundTo) return null;
  const told = tell(cell, count, before, earlier.preset);
  return told.low <= count.value && count.value <= told.high ? told : null;
}
