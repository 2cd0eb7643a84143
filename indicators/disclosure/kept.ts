import type { Observation } from '../release/schema.ts';
import type { Cell, Count } from './cells.ts';
import { inBoth, type Interval } from './interval.ts';
import type { Preset } from './preset.ts';
import { isSame } from './preset-change.ts';
import { smallestShown, valueOf } from './rules.ts';
import { tell } from './tell.ts';
import { figureKey, figuresOf, nothingTold, type Published, type ToldSoFar } from './told-so-far.ts';

/** What the release before this one showed and hid, by figure, the rules that it followed, and what those before it told beside that. */
export type Earlier = {
  figures: ReadonlyMap<string, Observation>;
  preset: Preset | null;
  told: ToldSoFar;
  hidden: ReadonlySet<string>;
};

export const nothingEarlier: Earlier = { figures: new Map(), preset: null, told: nothingTold, hidden: new Set() };

export const earlierFigures = (previous: Published | null, told: ToldSoFar = nothingTold): Earlier => ({
  figures: previous === null ? new Map() : figuresOf(previous),
  preset: previous?.protection?.preset ?? null,
  told,
  hidden: new Set(told.hidden),
});

/** Whether nothing was ever published. */
export const isFirst = ({ figures, told }: Earlier) => figures.size === 0 && told.rules.length === 0;

/** Figures that were shown once, by these rules; whether they are true still is another matter. */
function tellingsOf({ figures, preset, told }: Earlier, { indicator, o }: Pick<Cell, 'indicator' | 'o'>) {
  const key = figureKey(indicator, o);
  const last = figures.get(key);
  const older = (told.shown[key] ?? []).flatMap(([by, numerator, denominator, n]) => {
    const rules = told.rules[by];
    return rules === undefined ? [] : { shown: { numerator, denominator, n }, rules };
  });
  return last === undefined || last.status === 'suppressed' || preset === null
    ? older
    : [...older, { shown: last, rules: preset }];
}

/** Whether figures that are true still were shown by other rules than these. */
export function hasOtherRules(cells: readonly Cell[], earlier: Earlier, preset: Preset): boolean {
  const others = new Set([...earlier.told.rules, earlier.preset].filter((one) => one !== null && !isSame(one, preset)));
  if (earlier.preset !== null && others.has(earlier.preset)) return true;
  return (
    others.size > 0 &&
    cells.some((cell) =>
      tellingsOf(earlier, cell).some(
        (one) => others.has(one.rules) && cell.counts.some((count) => toldOnce(one, cell, count) !== null),
      ),
    )
  );
}

/**
 * Figures that were hidden before stay hidden, also when a correction makes them large enough or other rules would show them: beside
 * the other figures of both releases they would give away what was hidden in the earlier one.
 */
export const keptHidden = (cells: readonly Cell[], earlier: Earlier): Cell[] =>
  isFirst(earlier)
    ? []
    : cells.filter(({ indicator, o }) => {
        const key = figureKey(indicator, o);
        return earlier.figures.get(key)?.status === 'suppressed' || earlier.hidden.has(key);
      });

/** Whether the release before showed this figure. */
export function wasShown({ indicator, o, counts }: Cell, { figures }: Earlier): boolean {
  const before = figures.get(figureKey(indicator, o));
  return before !== undefined && before.status !== 'suppressed' && counts.length > 0;
}

/**
 * What the releases before told of a count, each under the rules of that time, as far as it is true still: hiding the figure now takes
 * nothing back. Null where none of them showed it, and where corrections made it something else.
 */
export function toldBefore(cell: Cell, count: Count, earlier: Earlier): Interval | null {
  if (isFirst(earlier)) return null;
  let told: Interval | null = null;
  for (const telling of tellingsOf(earlier, cell)) {
    const one = toldOnce(telling, cell, count);
    if (one !== null) told = told === null ? one : inBoth(told, one);
  }
  return told;
}

type Once = { shown: Pick<Observation, 'numerator' | 'denominator' | 'n'>; rules: Preset };

function toldOnce({ shown, rules }: Once, cell: Cell, count: Count): Interval | null {
  const value = valueOf(count.of.column, shown);
  if (value === null || Math.abs(value - count.value) > rules.roundTo) return null;
  const told = tell({ ...cell, smallest: smallestShown(cell.source, rules) }, count, shown, rules);
  return told.low <= count.value && count.value <= told.high ? told : null;
}
