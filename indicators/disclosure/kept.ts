import type { Observation } from '../release/schema.ts';
import type { Cell, Count } from './cells.ts';
import { wetAndGroup } from './groups-per-wet.ts';
import { amountsTo, inBoth, type Interval } from './interval.ts';
import type { Preset } from './preset.ts';
import { isSame } from './preset-change.ts';
import { smallestShown, valueOf } from './rules.ts';
import { tell } from './tell.ts';
import { figureKey, figuresOf, inventedIn, nothingTold, type Published, type ToldSoFar } from './told-so-far.ts';

/** Counts that a release showed, and the rules that it followed. */
type Once = { shown: Pick<Observation, 'numerator' | 'denominator' | 'n'>; rules: Preset };

/** What releases before this one showed and hid, by figure. */
export type Earlier = {
  shown: ReadonlyMap<string, readonly Once[]>;
  hidden: ReadonlySet<string>;
  /** What the last of them showed, and its rules. */
  last: { shown: ReadonlySet<string>; preset: Preset | null };
};

export const nothingEarlier: Earlier = {
  shown: new Map(),
  hidden: new Set(),
  last: { shown: new Set(), preset: null },
};

/**
 * What is known from the release before this one and from all before that. `deliveries` are those that the new release is made of: what
 * invented ones told that are not among them is of no account.
 */
export function earlierFigures(
  previous: Published | null,
  told: ToldSoFar = nothingTold,
  deliveries: readonly string[] = [],
): Earlier {
  const shown = new Map(
    Object.entries(told.shown).map(([key, tellings]): [string, Once[]] => [
      key,
      tellings.flatMap(([by, numerator, denominator, n]) => {
        const rules = told.rules[by];
        return rules === undefined ? [] : { shown: { numerator, denominator, n }, rules };
      }),
    ]),
  );
  const hidden = new Set(told.hidden);
  const last = new Set<string>();
  const preset = previous?.protection?.preset ?? null;
  if (previous === null || preset === null) return { shown, hidden, last: { shown: last, preset } };
  const stay = new Set(deliveries);
  const gone = new Set([...inventedIn(previous)].filter((id) => !stay.has(id)));
  const same = new Set(told.rules.filter((rules) => isSame(rules, preset)));
  for (const [key, { status, numerator, denominator, n }] of figuresOf(previous, gone)) {
    if (status === 'suppressed') hidden.add(key);
    else {
      last.add(key);
      const before = shown.get(key) ?? [];
      const isKnown = ({ shown: one, rules }: Once) =>
        one.numerator === numerator && one.denominator === denominator && one.n === n && same.has(rules);
      if (!before.some(isKnown)) shown.set(key, [...before, { shown: { numerator, denominator, n }, rules: preset }]);
    }
  }
  return { shown, hidden, last: { shown: last, preset } };
}

/** Whether nothing was ever published. */
export const isFirst = ({ shown, hidden }: Earlier) => shown.size === 0 && hidden.size === 0;

const tellingsOf = ({ shown }: Earlier, { indicator, o }: Pick<Cell, 'indicator' | 'o'>) =>
  shown.get(figureKey(indicator, o)) ?? [];

/** Whether figures that are true still were shown by other rules than these. */
export function hasOtherRules(cells: readonly Cell[], earlier: Earlier, preset: Preset): boolean {
  const others = new Set<Preset>();
  for (const { rules } of [...earlier.shown.values()].flat()) if (rules !== preset) others.add(rules);
  for (const rules of others) if (isSame(rules, preset)) others.delete(rules);
  if (others.size === 0) return false;
  return cells.some((cell) =>
    tellingsOf(earlier, cell).some(
      (one) => others.has(one.rules) && cell.counts.some((count) => toldOnce(one, cell, count) !== null),
    ),
  );
}

/**
 * Figures that were hidden before stay hidden, also when a correction makes them large enough or other rules would show them: beside
 * the other figures of both releases they would give away what was hidden in the earlier one. So does what a hidden product group has
 * within a wet, where no release told that before.
 */
export const keptHidden = (cells: readonly Cell[], { hidden, shown }: Earlier): Cell[] =>
  hidden.size === 0
    ? []
    : cells.filter(({ indicator, o }) => {
        const own = figureKey(indicator, o);
        if (hidden.has(own)) return true;
        if (o.breakdown !== 'productgroep per wet' || shown.has(own)) return false;
        const { group } = wetAndGroup(o.group ?? '');
        return hidden.has(figureKey(indicator, { ...o, breakdown: 'productgroep', group }));
      });

/** Whether the release before, which followed other rules, showed this figure. */
export const wasShown = ({ indicator, o, counts }: Cell, { last }: Earlier, preset: Preset): boolean =>
  last.preset !== null && !isSame(last.preset, preset) && counts.length > 0 && last.shown.has(figureKey(indicator, o));

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

function toldOnce({ shown, rules }: Once, cell: Cell, count: Count): Interval | null {
  const value = valueOf(count.of.column, shown);
  const most = cell.kind === 'amount' ? amountsTo(rules) : rules.roundTo;
  if (value === null || Math.abs(value - count.value) > most) return null;
  const told = tell({ ...cell, smallest: smallestShown(cell.source, rules) }, count, shown, rules);
  return told.low <= count.value && count.value <= told.high ? told : null;
}
