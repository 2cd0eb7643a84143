import { createRequire } from 'node:module';
import type { default as HighsPackage, Highs, Model } from 'highs';
import { asModel, gainOf } from './as-model.ts';
import type { Row } from './bounds.ts';
import type { Interval } from './interval.ts';
import { slack } from './open-cells.ts';
import { blocksOf, withoutUnused } from './part.ts';
import { simpler } from './simpler.ts';
import { filledIn, withoutWitness } from './witness.ts';

/** Counts with their bounds, which zero or more lies in, and the sums between them; per count how far it must be able to go, or null. */
export type Problem = {
  rows: readonly Row[];
  bounds: readonly Interval[];
  needs: readonly (Interval | null)[];
  /** The counts as they are; null for one that nobody counted. */
  values: readonly (number | null)[];
  /** By count the number of the block (the period) that it hangs together with most closely, where there are several. */
  blocks?: readonly number[];
};

/** A count of one of the problems, by place, and how far it can go of where it must be able to. */
export type Found = { problem: number; place: number; reach: Interval };

type Stuck = { place: number; reach: Interval };

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
    return needs.some((need) => need !== null) ? { core: { ...core, needs }, fits, problem } : [];
  });
  if (left.length === 0) return [];
  const highs = await theSolver();
  return highs.withModel({ format: 'lp', data: 'Minimize\n x\nSubject To\n r: x >= 0\nEnd' }, (model) => {
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: 4 });
    const solve = (problem: Problem, fits: Float64Array | null): Stuck[] => {
      const part = withoutUnused(problem, fits);
      return narrowIn(part.problem, part.fits, model, highs).map((one) => at(part.places, one));
    };
    return left.flatMap(({ core, fits, problem }) => {
      const inBlocks = fits === null || core.bounds.length < manyCounts ? null : blocksOf(core, fits);
      const places = inBlocks?.flatMap((block) =>
        solve(simpler(block.problem) ?? block.problem, block.fits).map((one) => at(block.places, one).place),
      );
      const asked = places === undefined ? core : { ...core, needs: onlyAt(core.needs, places) };
      return solve(asked, fits).map((one) => ({ problem, ...one }));
    });
  });
}

const at = (places: readonly number[], { place, reach }: Stuck): Stuck => ({ place: places[place] ?? -1, reach });

/** So many that most are shown to be open within their block in less time than all together. */
const manyCounts = 2000;

const onlyAt = (needs: Problem['needs'], places: readonly number[]): Problem['needs'] => {
  const left = new Set(places);
  return needs.map((need, place) => (left.has(place) ? need : null));
};

function run(model: Model, highs: Highs): void {
  const { modelStatus } = model.run();
  if (modelStatus !== highs.constants.modelStatus.optimal)
    throw new Error(`De controle op kleine aantallen is niet gelukt (HiGHS: status ${modelStatus}).`);
}

/**
 * Starts at a table that fits where one is known (`fits`): every count is that of the table, plus what it goes up, less what it goes
 * down, and the solver has nothing to search before it begins.
 */
function narrowIn(problem: Problem, fits: Float64Array | null, model: Model, highs: Highs): Stuck[] {
  const targets = problem.needs.flatMap((need, place) => (need === null ? [] : { place, need }));
  if (targets.length === 0) return [];
  const count = problem.bounds.length;
  const start = fits ?? new Float64Array(count);
  const asked = asModel({ problem, targets, start, isTable: fits !== null }, highs.infinity);
  const columns = asked.numCols;
  model.passModel(asked);
  const optimum = (wanted: readonly number[], side: 0 | 1): Float64Array => {
    const cost = new Float64Array(columns);
    for (const k of wanted) {
      const gain = gainOf(count, k, side);
      cost[gain] = -1;
      cost[gain + 1] = 1;
    }
    model.changeColsCost({ kind: 'range', from: 0, to: columns - 1 }, cost);
    run(model, highs);
    const { colValue } = model.getSolution();
    return start.map((value, place) => value + (colValue[place] ?? 0) - (colValue[count + place] ?? 0));
  };
  let left = new Set(targets.map(({ place }) => place));
  let isFirst = fits === null;
  /** All together first: whoever gets there is done. Then those that are left together, and at last one by one. */
  const stuck = (side: 0 | 1): Map<number, number> => {
    const open = new Set([...targets.keys()].filter((k) => left.has(targets[k]?.place ?? -1)));
    const take = (table: Float64Array) => {
      for (const k of open) {
        const { place = -1, need = { low: 0, high: 0 } } = targets[k] ?? {};
        const value = table[place] ?? 0;
        if (side === 0 ? value >= need.high - slack : value <= need.low + slack) open.delete(k);
      }
    };
    for (let before = Infinity; open.size > 0 && open.size < before;) {
      before = open.size;
      const table = optimum([...open], side);
      take(table);
      if (isFirst) {
        // The first table that fits; what can be changed in it needs no program of its own.
        isFirst = false;
        left = new Set(withoutWitness(problem, table));
        for (const k of open) if (!left.has(targets[k]?.place ?? -1)) open.delete(k);
      }
    }
    const furthest = new Map<number, number>();
    for (const k of open) {
      const table = optimum([k], side);
      take(table);
      if (open.has(k)) furthest.set(k, table[targets[k]?.place ?? -1] ?? Number.NaN);
    }
    return furthest;
  };
  const [upTo, downTo] = [stuck(0), stuck(1)];
  return targets.flatMap(({ place, need }, k) =>
    upTo.has(k) || downTo.has(k)
      ? [{ place, reach: { low: downTo.get(k) ?? need.low, high: upTo.get(k) ?? need.high } }]
      : [],
  );
}
