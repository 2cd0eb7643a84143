import { random, type Random } from '../../../fixtures/random.ts';
import { backTestsOf } from '../../budget/back-tests-of.ts';
import { budgetForecasts } from '../../budget/budget-forecasts.ts';
import { entriesOf, type Entry } from '../../budget/entries.ts';
import type { Realisation } from '../../budget/realisation.ts';
import type { Taakveld } from '../../plan/taakvelden.ts';

/** Lasten and baten of a year per taakveld, x EUR 1.000. */
export type Sizes = ReadonlyMap<Taakveld, readonly [lasten: number, baten: number]>;

/** A kind of ledger: how far taakvelden go up and down together, levels move from year to year, and lasten vary around them (parts of 1). */
export type World = { name: string; correlation: number; moves: number; varies: number };

/** Parts of 1: how many years fell within the margins of their forecasts, and the error of ours over that of the naive forecast. */
export type Coverage = {
  level: (typeof levels)[number];
  /** After how many quarters the forecasts were made; null for all together. */
  after: 1 | 2 | 3 | null;
  world: string;
  margins: number;
  within80: number;
  within95: number;
  errorRatio: number;
};

const levels = ['taakveld', 'principle', 'total'] as const;
const moments = [null, 1, 2, 3] as const;

/** As the ledger of Noordoostpolder. */
const sizes: Sizes = new Map([
  ['6.1', [4500, 1500]],
  ['6.2', [2000, 100]],
  ['6.3', [17_500, 14_000]],
  ['6.4', [6700, 0]],
  ['6.5', [3400, 700]],
  ['6.6', [1860, 60]],
  ['6.71', [8350, 350]],
  ['6.72', [14_560, 60]],
  ['6.81', [500, 600]],
  ['6.82', [1100, 0]],
  ['7.1', [2130, 230]],
]);

const season = [0.24, 0.25, 0.245, 0.265];
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** How far baten vary from quarter to quarter. */
const variesIncome = 0.03;

/** The worlds that the margins are tried in: the first three as invented for the example, then levels that jump and levels that stay. */
export const worlds: readonly World[] = [
  { name: 'taakvelden los van elkaar', correlation: 0, moves: 0.06, varies: 0.04 },
  { name: 'taakvelden deels samen (0,3)', correlation: 0.3, moves: 0.06, varies: 0.04 },
  { name: 'taakvelden sterk samen (0,6)', correlation: 0.6, moves: 0.06, varies: 0.04 },
  { name: 'niveaus springen (15% per jaar)', correlation: 0.2, moves: 0.15, varies: 0.04 },
  { name: 'niveaus blijven (1% per jaar)', correlation: 0.2, moves: 0.01, varies: 0.08 },
];

/** Forecasts of eight years in invented ledgers of one kind, one for each of `of`. */
export function forecastCoverage(of: readonly Sizes[], world: World, seed: string): Coverage[] {
  const rng = random(`${seed}|ledgers|${world.name}`);
  const entries = entriesOf([]);
  const tests = of.flatMap((one) => {
    const realisation = ledger(rng, world, one);
    const forecasts = budgetForecasts(entries, realisation, () => null);
    const known = new Map<Entry, ReturnType<typeof forecasts>>();
    return moments.flatMap((after) => {
      const madeThen = (entry: Entry) => {
        const all = known.get(entry) ?? forecasts(entry);
        known.set(entry, all);
        const { made, ...rest } = all;
        return { ...rest, made: made.filter((forecast) => after === null || forecast.known === after) };
      };
      return backTestsOf(entries, realisation, madeThen).map((test) => ({ ...test, after }));
    });
  });
  return levels.flatMap((level) =>
    moments.map((after) => {
      const own = tests.filter((one) => one.by === level && one.after === after);
      const sum = (part: (one: (typeof own)[number]) => number) => own.reduce((total, one) => total + part(one), 0);
      const margins = sum(({ intervals }) => intervals);
      return {
        level,
        after,
        world: world.name,
        margins,
        within80: sum(({ within80 }) => within80) / margins,
        within95: sum(({ within95 }) => within95) / margins,
        errorRatio: sum((one) => one.meanAbsoluteError) / sum((one) => one.meanAbsoluteErrorNaive),
      };
    }),
  );
}

/** So many ledgers of the size of Noordoostpolder. */
export const ledgersLikeOurs = (ledgers: number): Sizes[] => Array.from({ length: ledgers }, () => sizes);

function ledger(rng: Random, { correlation, moves, varies }: World, of: Sizes): Realisation {
  const levelOf = new Map<Taakveld, number>();
  const posted = years.flatMap((year) => {
    for (const code of of.keys()) levelOf.set(code, (levelOf.get(code) ?? 1) * Math.exp(moves * rng.normal()));
    return season.flatMap((part, index) => {
      const common = Math.sqrt(correlation) * rng.normal();
      return [...of].map(([code, [lasten, baten]]) => {
        const own = common + Math.sqrt(1 - correlation) * rng.normal();
        return {
          year,
          quarter: index + 1,
          plan: code,
          code,
          lasten: 1000 * lasten * (levelOf.get(code) ?? 1) * part * Math.exp(varies * own),
          baten: 1000 * baten * part * Math.exp(variesIncome * rng.normal()),
          invented: true,
        };
      });
    });
  });
  return { posted, covered: years.flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter, whole: true }))) };
}
