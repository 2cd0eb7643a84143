import { random, type Random } from '../../../fixtures/random.ts';
import { backTestsOf } from '../../budget/back-tests-of.ts';
import { budgetForecasts } from '../../budget/budget-forecasts.ts';
import { entriesOf } from '../../budget/entries.ts';
import type { Realisation } from '../../budget/realisation.ts';
import { taakveldCodes, type Taakveld } from '../../plan/taakvelden.ts';

/** Parts of 1: how many years fell within the margins of their forecasts, and the error of ours over that of the naive forecast. */
export type Coverage = {
  level: 'taakveld' | 'principle' | 'total';
  correlation: number;
  margins: number;
  within80: number;
  within95: number;
  errorRatio: number;
};

const levels = ['taakveld', 'principle', 'total'] as const;

/** Net cost and baten of a year, x EUR 1.000, of the size of the ledger of Noordoostpolder. */
const sizes: Readonly<Record<Taakveld, readonly [number, number]>> = {
  '6.1': [3000, 1500],
  '6.2': [1900, 100],
  '6.3': [3500, 14_000],
  '6.4': [6700, 0],
  '6.5': [2700, 700],
  '6.6': [1800, 60],
  '6.71': [8000, 350],
  '6.72': [14_500, 60],
  '6.81': [-100, 600],
  '6.82': [1100, 0],
  '7.1': [1900, 230],
};
const season = [0.24, 0.25, 0.245, 0.265];
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** How far levels move from year to year, and quarters around them: 6%, 4% of lasten, 3% of baten. */
const [moves, varies, variesIncome] = [0.06, 0.04, 0.03];

/** Forecasts of eight years in `ledgers` invented ledgers, whose taakvelden go up and down together as `correlation` says. */
export function forecastCoverage(ledgers: number, correlation: number, seed: string): Coverage[] {
  const rng = random(`${seed}|ledgers|${correlation}`);
  const entries = entriesOf([]);
  const tests = Array.from({ length: ledgers }, () => {
    const realisation = ledger(rng, correlation);
    return backTestsOf(
      entries,
      realisation,
      budgetForecasts(entries, realisation, () => null),
    );
  }).flat();
  return levels.map((level) => {
    const own = tests.filter(({ by }) => by === level);
    const sum = (of: (one: (typeof own)[number]) => number) => own.reduce((total, one) => total + of(one), 0);
    const margins = sum(({ intervals }) => intervals);
    return {
      level,
      correlation,
      margins,
      within80: sum(({ within80 }) => within80) / margins,
      within95: sum(({ within95 }) => within95) / margins,
      errorRatio: sum((one) => one.meanAbsoluteError) / sum((one) => one.meanAbsoluteErrorNaive),
    };
  });
}

function ledger(rng: Random, correlation: number): Realisation {
  const levelOf = new Map<Taakveld, number>();
  const posted = years.flatMap((year) => {
    for (const code of taakveldCodes) levelOf.set(code, (levelOf.get(code) ?? 1) * Math.exp(moves * rng.normal()));
    return season.flatMap((part, index) => {
      const common = Math.sqrt(correlation) * rng.normal();
      return taakveldCodes.map((code) => {
        const [net, income] = sizes[code];
        const own = common + Math.sqrt(1 - correlation) * rng.normal();
        return {
          year,
          quarter: index + 1,
          plan: code,
          code,
          lasten: 1000 * (net + income) * (levelOf.get(code) ?? 1) * part * Math.exp(varies * own),
          baten: 1000 * income * part * Math.exp(variesIncome * rng.normal()),
          invented: true,
        };
      });
    });
  });
  return { posted, covered: years.flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter, whole: true }))) };
}
