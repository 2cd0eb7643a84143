import { nextPeriod } from '../release/period.ts';
import type { Cell, Count } from './cells.ts';
import type { Interval } from './interval.ts';
import { anything, slack } from './open-cells.ts';

type Flow = { stock: string; begun: string; ended?: string };

/** What runs at the end of a quarter and what ended in it, ran at the end of the one before or began in between. */
const flows: readonly Flow[] = [
  { stock: 'I29/lopend/numerator', begun: 'I29/main/numerator' },
  {
    stock: 'I17/main/numerator',
    begun: 'I20/uitstroom-per-instroom/denominator',
    ended: 'I20/main/denominator',
  },
];

/** Age changes from quarter to quarter, and with it the group. */
const moving = 'leeftijd';

type Place = { cell: Cell; count: Count };

/** A count that the quarters beside it leave too little room, and the figure that would have to be hidden. */
export type BetweenPeriods = { narrow: Place; by: Cell };

/** What holds from one quarter to the next: the counts of `most` together are at least those of `least`. */
export type Link = { most: readonly Place[]; least: readonly Place[] };

/** The links in which a count may not become known. */
export function linksBetween(cells: readonly Cell[]): Link[] {
  const places = new Map<string, Place>();
  const prefixes = flows.flatMap(({ stock, begun, ended }) => [stock, begun, ended ?? stock].map((name) => `${name}|`));
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
    const inNext = (name: string | undefined) =>
      name === undefined ? undefined : places.get(keyOf(region, next, before.count.name.replace(flow.stock, name)));
    const [after, begun, ended] = [inNext(flow.stock), inNext(flow.begun), inNext(flow.ended)];
    if (after === undefined || begun === undefined) return [];
    // Not so where rows were corrected or groups changed: then nothing follows.
    if (after.count.value + (ended?.count.value ?? 0) > before.count.value + begun.count.value) return [];
    const link = { most: [before, begun], least: ended === undefined ? [after] : [after, ended] };
    return [...link.most, ...link.least].some(({ count }) => count.need !== null) ? [link] : [];
  });
}

/** The counts of a link that what is told of the others leaves too little room. */
export function narrowIn({ most, least }: Link, rangeOf: (place: Place) => Interval): BetweenPeriods[] {
  const highest = sumOf(most.map((place) => rangeOf(place).high));
  const lowest = sumOf(least.map((place) => rangeOf(place).low));
  /** The figure to hide: one of the others that still tells something. */
  const found = (narrow: Place): BetweenPeriods[] => {
    const by = [...least, ...most].find((place) => place !== narrow && rangeOf(place) !== anything);
    return by === undefined ? [] : [{ narrow, by: by.cell }];
  };
  return [
    ...most.flatMap((place) => {
      const { need } = place.count;
      const rest = sumOf(most.flatMap((other) => (other === place ? [] : rangeOf(other).high)));
      return need !== null && lowest - rest > need.low + slack ? found(place) : [];
    }),
    ...least.flatMap((place) => {
      const { need } = place.count;
      const rest = sumOf(least.flatMap((other) => (other === place ? [] : rangeOf(other).low)));
      return need !== null && highest - rest < need.high - slack ? found(place) : [];
    }),
  ];
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const keyOf = (region: string, period: string, name: string) => `${region}|${period}|${name}`;
