import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation, ReleasedIndicator } from '../../release/schema.ts';

/*
 * An attacker with the release and the definitions in hand: writes down every sum that holds between its counts, fills in what
 * is shown with how far rounding can have moved it, and narrows down the rest. Has nothing of the protection it tries.
 */

/** A linear equation over hidden counts: the sum of coefficient x count is known or not, but the same for everybody. */
type Equation = Map<string, number>;
type Indicator = Pick<ReleasedIndicator, 'id' | 'observations'> & {
  measures: readonly { key: string; kind: string }[];
};

const columns: Readonly<Record<string, readonly string[]>> = {
  count: ['numerator'],
  ratio: ['numerator', 'denominator'],
  share: ['numerator', 'denominator', 'rest'],
  'weighted-share': ['numerator', 'denominator', 'rest'],
  'weighted-total': ['numerator', 'denominator', 'rest'],
  duration: ['n'],
};
const valueOf = (column: string, { numerator, denominator, n }: Observation) =>
  ({ numerator, denominator, n, rest: (denominator ?? 0) - (numerator ?? 0) })[column] ?? 0;

/** Measures that count the same thing; a third says in which breakdown only. */
const equal: readonly (readonly [string, string, string?])[] = [
  ['I17/per-1000-inwoners/numerator', 'I17/main/numerator'],
  ['I15/aandeel-van-signalen/denominator', 'I14/main/numerator'],
  ['I20/uitstroom-per-instroom/numerator', 'I20/main/denominator'],
  ['I22/p90/n', 'I22/main/n'],
  ['I22/binnen-norm/denominator', 'I22/main/n'],
  ['I30/main/numerator', 'I26/main/numerator'],
  ['I37/per-100-beschikkingen/numerator', 'I37/main/numerator', 'wet'],
  ['I02/matig/denominator', 'I02/main/denominator'],
  ['I02/ernstig/denominator', 'I02/main/denominator'],
  ['I10/aandeel/numerator', 'I10/main/numerator'],
  ['I10/aandeel/denominator', 'I10/main/denominator'],
  ['KW01/toegekend/denominator', 'KW01/besluiten/numerator'],
  ['KW01/dagen-tot-besluit-p90/n', 'KW01/dagen-tot-besluit/n'],
  ['KW03/instroom/numerator', 'I20/uitstroom-per-instroom/denominator'],
  ['KW03/uitstroom/numerator', 'I20/main/denominator'],
  ['KW03/duur/n', 'I20/main/denominator'],
  ['KW05/duur/n', 'KW05/uitstroom/numerator'],
  ['KW06/main/numerator', 'KW05/main/numerator', 'domein'],
  ['KW07/toegekend/denominator', 'KW07/besluiten/numerator'],
  ['KW07/dagen-tot-besluit/n', 'KW07/besluiten/numerator'],
  ['KW07/dagen-tot-besluit-p90/n', 'KW07/besluiten/numerator'],
];
const sums: readonly (readonly [string, ...string[]])[] = [
  ['I30/main/denominator', 'I27/main/numerator', 'I28/main/numerator', 'I29/main/numerator'],
  ['I02/main/numerator', 'I02/matig/numerator', 'I02/ernstig/numerator'],
];

const wettenOf = Map.groupBy(
  readFileSync(join(import.meta.dirname, '../../../etl/reference/productcategorieen.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';')),
  ([, , , group]) => group ?? '',
);
const mayHold = (wet: string, group: string) => wettenOf.get(group)?.some(([of]) => of === wet) ?? true;

/**
 * The hidden figures that the attacker finds: every count behind them follows from what is shown, to within fewer than five values.
 * A 90th percentile is hidden for
 * its own sake: the number of cases, which the median shows, does not tell it.
 */
export function attack(indicators: readonly Indicator[], roundedTo = 5): Observation[] {
  const figures = indicators.flatMap(({ id, measures, observations }) => {
    const kinds = new Map(measures.map(({ key, kind }) => [key, kind]));
    return observations.map((o) => {
      const place = { breakdown: o.breakdown ?? '', group: o.group ?? '' };
      const counts = (columns[kinds.get(o.measure) ?? ''] ?? []).map((column) => ({
        place: { measure: `${id}/${o.measure}/${column}`, ...place },
        value: o.status === 'suppressed' ? null : valueOf(column, o),
      }));
      return { o, counts };
    });
  });
  return [...Map.groupBy(figures, ({ o }) => `${o.region}|${o.period}`).values()].flatMap((table) => {
    if (!table.some(({ o }) => o.status === 'suppressed')) return [];
    const counts = table.flatMap((figure) => figure.counts);
    const known = new Map(counts.flatMap(({ place, value }) => (value === null ? [] : [[nameOf(place), value]])));
    const equations = equationsOf(new Map(counts.map(({ place }) => [nameOf(place), place])), known);
    const ranges = narrowed(equations, known, roundedTo);
    const isFound = (name: string) => {
      const { low, high } = ranges.get(name) ?? anything;
      return high > 0 && high - low < fewestValues - 1;
    };
    return table.flatMap(({ o, counts: own }) =>
      o.status === 'suppressed' &&
      !o.measure.endsWith('p90') &&
      own.length > 0 &&
      own.every(({ place }) => isFound(nameOf(place)))
        ? o
        : [],
    );
  });
}

type Place = { measure: string; breakdown: string; group: string };
const nameOf = ({ measure, breakdown, group }: Place) => `${measure}|${breakdown}|${group}`;

function equationsOf(counts: ReadonlyMap<string, Place>, known: Map<string, number>): Equation[] {
  const equations: Equation[] = [];
  const add = (whole: string, parts: readonly string[]) => {
    if (![whole, ...parts].every((name) => counts.has(name) || name.includes(' binnen '))) return;
    equations.push(new Map([[whole, 1], ...parts.map((part): [string, number] => [part, -1])]));
  };
  for (const [table, places] of Map.groupBy(counts.values(), (place) => `${place.measure}|${place.breakdown}`)) {
    const [measure = '', breakdown = ''] = table.split('|');
    // Residents by age are added up, but every wet and product group is set against all residents.
    if (breakdown === '' || measure === 'I17/per-1000-inwoners/denominator') continue;
    add(`${measure}||`, places.map(nameOf));
    if (breakdown === 'productgroep per wet') {
      for (const place of places) {
        const [wet = '', ...group] = place.group.split(' ');
        const whole = nameOf({ measure, breakdown: 'productgroep', group: group.join(' ') });
        add(nameOf(place), [`${whole} binnen ${wet}`]);
      }
      // A wet in which nobody has a group has no such row.
      for (const whole of counts.values())
        for (const wet of whole.measure === measure && whole.breakdown === 'productgroep' ? ['Wmo', 'Jeugdwet'] : [])
          if (!places.some(({ group }) => group === `${wet} ${whole.group}`))
            known.set(`${nameOf(whole)} binnen ${wet}`, 0);
    }
    if (breakdown !== 'productgroep') continue;
    const wetten = ['Wmo', 'Jeugdwet'].filter((wet) => counts.has(nameOf({ measure, breakdown: 'wet', group: wet })));
    const within = (place: Place, wet: string) => `${nameOf(place)} binnen ${wet}`;
    for (const wet of wetten) {
      const own = places.filter(({ group }) => mayHold(wet, group));
      add(
        nameOf({ measure, breakdown: 'wet', group: wet }),
        own.map((place) => within(place, wet)),
      );
    }
    for (const place of places) {
      const parts = wetten.filter((wet) => mayHold(wet, place.group)).map((wet) => within(place, wet));
      if (wetten.length > 0) add(nameOf(place), parts);
      if (known.get(nameOf(place)) === 0) for (const part of parts) known.set(part, 0);
    }
  }
  for (const place of counts.values()) {
    const beside = (column: string) => nameOf({ ...place, measure: place.measure.replace('/rest', `/${column}`) });
    if (place.measure.endsWith('/rest')) add(beside('denominator'), [beside('numerator'), nameOf(place)]);
    const under = (measure: string) => nameOf({ ...place, measure });
    for (const [first, second, only] of equal) {
      if (place.measure === first && (only ?? place.breakdown) === place.breakdown) add(under(first), [under(second)]);
    }
    for (const [whole, ...parts] of sums) if (place.measure === whole) add(under(whole), parts.map(under));
  }
  return equations;
}

type Range = { low: number; high: number };
const anything: Range = { low: 0, high: Infinity };
const fewestValues = 5;

/** What every count can be, one sum after the other until nothing narrows any more. */
function narrowed(equations: readonly Equation[], shown: ReadonlyMap<string, number>, roundedTo: number) {
  const ranges = new Map(
    [...shown].map(([name, value]): [string, Range] => {
      const [down, up] = roundedTo === 1 ? [0, 0] : [Math.floor(roundedTo / 2), Math.ceil(roundedTo / 2) - 1];
      // Of two rounded counts the difference can be off twice as far.
      const times = name.includes('/rest|') ? 2 : 1;
      return [
        name,
        value === 0 ? { low: 0, high: 0 } : { low: Math.max(0, value - times * down), high: value + times * up },
      ];
    }),
  );
  for (let sweep = 0, changed = true; changed && sweep < 30; sweep++) {
    changed = false;
    for (const equation of equations) {
      for (const [name, own] of equation) {
        let [least, most] = [0, 0];
        for (const [other, times] of equation) {
          if (other === name) continue;
          const { low, high } = ranges.get(other) ?? anything;
          least += times > 0 ? times * low : times * high;
          most += times > 0 ? times * high : times * low;
        }
        const before = ranges.get(name) ?? anything;
        const [from, to] = own > 0 ? [-most / own, -least / own] : [least / -own, most / -own];
        const now = { low: Math.max(before.low, from), high: Math.min(before.high, to) };
        if (now.low <= before.low + 1e-6 && now.high >= before.high - 1e-6) continue;
        // A sum that holds only nearly (a resident in two groups) tells nothing where it would leave nothing over.
        if (now.low > now.high + 1e-6) continue;
        ranges.set(name, now);
        changed = true;
      }
    }
  }
  return ranges;
}
