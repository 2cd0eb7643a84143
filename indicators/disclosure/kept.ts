import type { Observation, Release } from '../release/schema.ts';
import type { Cell } from './cells.ts';
import type { Preset } from './preset.ts';

/** What the release before this one showed and hid, by figure; empty without one, or when it followed other rules. */
export type Earlier = ReadonlyMap<string, Observation>;

const keyOf = (indicator: string, { measure, region, period, breakdown, group }: Observation) =>
  [indicator, measure, region, period, breakdown ?? '', group ?? ''].join('|');

export function earlierFigures(previous: Pick<Release, 'indicators' | 'protection'> | null, preset: Preset): Earlier {
  const before = previous?.protection?.preset;
  if (previous === null || JSON.stringify(before) !== JSON.stringify(preset)) return new Map();
  return new Map(
    previous.indicators.flatMap(({ id, observations }) => observations.map((o) => [keyOf(id, o), o] as const)),
  );
}

/** The figure of the same place in the release before. */
const earlierOf = (earlier: Earlier, { indicator, o }: Pick<Cell, 'indicator' | 'o'>): Observation | undefined =>
  earlier.get(keyOf(indicator, o));

/**
 * Figures that were hidden before stay hidden, also when a correction makes them large enough: beside the other figures of both
 * releases they would give away what was hidden in the earlier one.
 */
export const keptHidden = (cells: readonly Cell[], earlier: Earlier): Cell[] =>
  earlier.size === 0 ? [] : cells.filter((cell) => earlierOf(earlier, cell)?.status === 'suppressed');

/** A figure that the release before showed, and that would be shown the same now: hiding it now takes nothing back. */
export function isKnown(cell: Cell, shown: Observation, earlier: Earlier): boolean {
  const before = earlierOf(earlier, cell);
  if (before === undefined || before.status === 'suppressed') return false;
  return (['numerator', 'denominator', 'n'] as const).every((column) => isClose(before[column], shown[column]));
}

const isClose = (a: number | null, b: number | null) => a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-3);
