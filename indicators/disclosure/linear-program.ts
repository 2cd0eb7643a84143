import { createRequire } from 'node:module';
import type { default as HighsPackage, Highs, Model } from 'highs';
import type { Row } from './bounds.ts';
import type { Interval } from './interval.ts';
import { slack } from './open-cells.ts';
import { simpler } from './simpler.ts';
import { filledIn, withoutWitness } from './witness.ts';

/** Counts with their bounds, which zero or more lies in, and the sums between them; per count how far it must be able to go, or null. */
export type Problem = {
  rows: readonly Row[];
  bounds: readonly Interval[];
  needs: readonly (Interval | null)[];
  /** The counts as they are; null for one that nobody counted. */
  values: readonly (number | null)[];
};

/** A count of one of the problems, by place. */
export type Found = { problem: number; place: number };

/** The types of the package are those of its CommonJS form. */
const { default: loadHighs }: typeof HighsPackage = createRequire(import.meta.url)('highs');

let solver: Promise<Highs> | null = null;

/** The solver, which takes a tenth of a second to get ready; asked for early it does so while queries run. */
export const theSolver = (): Promise<Highs> => (solver ??= loadHighs());

/**
 * The counts that cannot go as far down or up as they must: linear programs with HiGHS (M. Fischetti, J.J. Salazar, Management
 * Science 47 (2001): the auditing problem). Real numbers where counts are whole: in a tree or a two-way table of sums the ends are
 * whole by themselves (totally unimodular).
 * @throws Error when the solver does not find an optimum, so that nothing passes unseen.
 */
export async function tooNarrow(problems: readonly Problem[]): Promise<Found[]> {
  const left = problems.flatMap((one, problem) => {
    const core = simpler(one);
    if (core === null) return [];
    const fits = filledIn(core);
    const needs = fits === null ? core.needs : onlyAt(core.needs, withoutWitness(core, fits));
    return needs.some((need) => need !== null) ? { core: { ...core, needs }, hasTable: fits !== null, problem } : [];
  });
  if (left.length === 0) return [];
  const highs = await theSolver();
  return highs.withModel({ format: 'lp', data: 'Minimize\n x\nSubject To\n r: x >= 0\nEnd' }, (model) => {
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' });
    return left.flatMap(({ core, hasTable, problem }) =>
      narrowIn(core, hasTable, model, highs).map((place) => ({ problem, place })),
    );
  });
}

const onlyAt = (needs: Problem['needs'], places: readonly number[]): Problem['needs'] => {
  const left = new Set(places);
  return needs.map((need, place) => (left.has(place) ? need : null));
};

function run(model: Model, highs: Highs): void {
  const { modelStatus } = model.run();
  if (modelStatus !== highs.constants.modelStatus.optimal)
    throw new Error(`De controle op kleine aantallen is niet gelukt (HiGHS: status ${modelStatus}).`);
}

function narrowIn(problem: Problem, hasTable: boolean, model: Model, highs: Highs): number[] {
  const targets = problem.needs.flatMap((need, place) => (need === null ? [] : { place, need }));
  if (targets.length === 0) return [];
  const count = problem.bounds.length;
  pass(problem, targets, model, highs.infinity);
  const last = count + 2 * targets.length - 1;
  const optimum = (wanted: readonly number[], side: 0 | 1): Float64Array => {
    const cost = new Float64Array(last + 1);
    for (const k of wanted) cost[count + 2 * k + side] = side === 0 ? -1 : 1;
    model.changeColsCost({ kind: 'range', from: 0, to: last }, cost);
    run(model, highs);
    return model.getSolution().colValue;
  };
  let left = new Set(targets.map(({ place }) => place));
  let isFirst = !hasTable;
  /** All together first: whoever gets there is done. Then those that are left together, and at last one by one. */
  const stuck = (side: 0 | 1): number[] => {
    const open = new Set([...targets.keys()].filter((k) => left.has(targets[k]?.place ?? -1)));
    const take = (values: Float64Array) => {
      for (const k of open) {
        const value = values[count + 2 * k + side] ?? 0;
        const { low, high } = targets[k]?.need ?? { low: 0, high: 0 };
        if (side === 0 ? value >= high - slack : value <= low + slack) open.delete(k);
      }
    };
    for (let before = Infinity; open.size > 0 && open.size < before;) {
      before = open.size;
      const table = optimum([...open], side);
      take(table);
      if (isFirst) {
        // The first table that fits; what can be changed in it needs no program of its own.
        isFirst = false;
        left = new Set(withoutWitness(problem, table.subarray(0, count)));
        for (const k of open) if (!left.has(targets[k]?.place ?? -1)) open.delete(k);
      }
    }
    return [...open].filter((k) => {
      if (open.has(k)) take(optimum([k], side));
      return open.has(k);
    });
  };
  return [...new Set([...stuck(0), ...stuck(1)])].flatMap((k) => targets[k]?.place ?? []);
}

/** Beside every target x two counts of its own: y <= x that stops where it need not go higher, z >= x where it need not go lower. */
function pass(
  { rows, bounds }: Problem,
  targets: readonly { place: number; need: Interval }[],
  model: Model,
  infinity: number,
): void {
  const count = bounds.length;
  const finite = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * infinity);
  const columns = [
    ...bounds,
    ...targets.flatMap(({ need }) => [
      { low: -Infinity, high: need.high },
      { low: need.low, high: Infinity },
    ]),
  ];
  const all: Row[] = [
    ...rows,
    ...targets.flatMap(({ place }, k) => [
      { at: [place, count + 2 * k], times: [1, -1], low: 0, high: Infinity },
      { at: [place, count + 2 * k + 1], times: [1, -1], low: -Infinity, high: 0 },
    ]),
  ];
  const starts = [0];
  for (const { at } of all) starts.push((starts.at(-1) ?? 0) + at.length);
  model.passModel({
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
  });
}
