import { nextPeriod } from '../release/period.ts';
import type { Cell, Count } from './cells.ts';
import type { Interval } from './interval.ts';
import { slack } from './open-cells.ts';

/** What runs at the end of a quarter ran at the end of the one before, or began in between. */
const flows: readonly { stock: string; begun: string }[] = [
  { stock: 'I29/lopend/numerator', begun: 'I29/main/numerator' },
  { stock: 'I17/main/numerator', begun: 'I20/uitstroom-per-instroom/denominator' },
];

/** Age changes from quarter to quarter, and with it the group. */
const moving = 'leeftijd';

type Place = { cell: Cell; count: Count };

/** A count that the quarters beside it leave too little room, and the figure that would have to be hidden. */
export type BetweenPeriods = { narrow: Place; by: Cell };

/** The hidden counts that follow too closely from the quarter before or after; `rangeOf` is null for a count that may be shown. */
export function betweenPeriods(cells: readonly Cell[], rangeOf: (place: Place) => Interval): BetweenPeriods[] {
  const places = new Map<string, Place>();
  const prefixes = flows.flatMap(({ stock, begun }) => [`${stock}|`, `${begun}|`]);
  const indicators = new Set(prefixes.map((prefix) => prefix.slice(0, prefix.indexOf('/'))));
  for (const cell of cells) {
    if (!indicators.has(cell.indicator)) continue;
    if (cell.o.breakdown === moving || !cell.o.period.includes('Q')) continue;
    for (const count of cell.counts)
      if (prefixes.some((prefix) => count.name.startsWith(prefix)))
        places.set(keyOf(cell.o.region, cell.o.period, count.name), { cell, count });
  }
  return [...places.values()].flatMap((before) => {
    const flow = flows.find(({ stock }) => before.count.name.startsWith(`${stock}|`));
    if (flow === undefined) return [];
    const { region, period } = before.cell.o;
    const next = nextPeriod(period, 'quarterly');
    const after = places.get(keyOf(region, next, before.count.name));
    const begun = places.get(keyOf(region, next, before.count.name.replace(flow.stock, flow.begun)));
    if (after === undefined || begun === undefined) return [];
    // Not so where rows were corrected or groups changed: then nothing follows.
    if (after.count.value > before.count.value + begun.count.value) return [];
    const [was, came, is] = [rangeOf(before), rangeOf(begun), rangeOf(after)];
    const found: BetweenPeriods[] = [];
    if (isAbove(before, is.low - came.high)) found.push({ narrow: before, by: after.cell });
    if (isAbove(begun, is.low - was.high)) found.push({ narrow: begun, by: after.cell });
    if (after.count.need !== null && was.high + came.high < after.count.need.high - slack)
      found.push({ narrow: after, by: before.cell });
    return found;
  });
}

const isAbove = ({ count: { need } }: Place, low: number) => need !== null && low > need.low + slack;

const keyOf = (region: string, period: string, name: string) => `${region}|${period}|${name}`;
