import type { ModelData } from 'highs';
import type { Row } from './bounds.ts';
import type { Interval } from './interval.ts';
import type { Problem } from './linear-program.ts';

/** The column of what a target gains upwards (0) or downwards (1), as far as it must go; what it loses stands after it. */
export const gainOf = (count: number, target: number, side: 0 | 1) => 2 * count + 4 * target + 2 * side;

type Asked = {
  problem: Problem;
  targets: readonly { place: number; need: Interval }[];
  start: Float64Array;
  isTable: boolean;
};

/**
 * The problem as the solver takes it. By count first how far it goes up from its start and then how far down; where the start is no
 * table yet, all of it is up. A target gains no more than it needs.
 */
export function asModel({ problem: { rows, bounds }, targets, start, isTable }: Asked, infinity: number): ModelData {
  const count = bounds.length;
  const finite = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * infinity);
  const startOf = (place: number) => start[place] ?? 0;
  const columns: Interval[] = [
    ...bounds.map(({ low, high }, place) => ({ low: isTable ? 0 : low, high: high - startOf(place) })),
    ...bounds.map(({ low }, place) => upTo(isTable ? startOf(place) - low : 0)),
    ...targets.flatMap(({ need, place }) => [
      upTo(need.high - startOf(place)),
      upTo(Infinity),
      isTable ? upTo(startOf(place) - need.low) : { low: -Infinity, high: -need.low },
      upTo(Infinity),
    ]),
  ];
  const all: Row[] = [
    ...rows.map(({ at, times, low, high }) => {
      const sum = at.reduce((total, place, k) => total + (times[k] ?? 0) * startOf(place), 0);
      return {
        at: [...at, ...at.map((place) => count + place)],
        times: [...times, ...times.map((t) => -t)],
        low: low - sum,
        high: high - sum,
      };
    }),
    // gain - loss <= what it goes up, or down.
    ...targets.flatMap(({ place }, k) =>
      ([0, 1] as const).map((side) => {
        const gain = gainOf(count, k, side);
        const up = side === 0 ? 1 : -1;
        return { at: [place, count + place, gain, gain + 1], times: [up, -up, -1, 1], low: 0, high: Infinity };
      }),
    ),
  ];
  const starts = [0];
  for (const { at } of all) starts.push((starts.at(-1) ?? 0) + at.length);
  return {
    numCols: columns.length,
    numRows: all.length,
    colCost: new Float64Array(columns.length),
    colLower: columns.map(({ low }) => finite(low)),
    colUpper: columns.map(({ high }) => finite(high)),
    rowLower: all.map(({ low }) => finite(low)),
    rowUpper: all.map(({ high }) => finite(high)),
    matrix: {
      format: 'csr',
      numRows: all.length,
      numCols: columns.length,
      starts,
      indices: all.flatMap(({ at }) => at),
      values: all.flatMap(({ times }) => times),
    },
  };
}

const upTo = (high: number): Interval => ({ low: 0, high: Math.max(0, high) });
