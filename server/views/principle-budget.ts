import { taakveldenOf } from 'indicators/plan/plan-of.ts';
import type { BudgetLine, Release } from 'indicators/release/schema.ts';

/** Budget lines of one principle, all years; empty where it has no budget of its own. */
export function principleBudget({ budget }: Release, principle: string): BudgetLine[] {
  return budget.filter(({ by, code }) => by === 'principle' && code === principle);
}

/** The lines of the newest year that has both budget and realisation, or else realisation alone, or else a budget alone. */
export function newestYear(lines: readonly BudgetLine[]): BudgetLine[] {
  const whole = lines.filter((line) => line.quarter === null);
  const realised = whole.filter((line) => line.realised !== null);
  const both = realised.filter((line) => line.budget !== null);
  const found = [both, realised, whole].find((some) => some.length > 0) ?? [];
  const year = Math.max(...found.map((line) => line.year));
  return lines.filter((line) => line.year === year);
}

const hasAmount = ({ budget, realised, forecast }: BudgetLine) =>
  [budget, realised, forecast].some((one) => one !== null);

/** The year whose money is shown: the one that is asked for where the total has an amount of it, or else the newest; null without any amounts. */
export function shownYear({ budget }: Pick<Release, 'budget'>, asked: number | null): number | null {
  const totals = budget.filter((line) => line.by === 'total' && line.quarter === null && hasAmount(line));
  return totals.some(({ year }) => year === asked) ? asked : (newestYear(totals)[0]?.year ?? null);
}

/** Budget lines of the taakvelden that belong to a principle (interpretatie). */
export function taakveldenBudget(release: Release, principle: string): BudgetLine[] {
  const taakvelden = Object.entries(taakveldenOf(release)).filter(([, id]) => id === principle);
  const codes = new Set(taakvelden.map(([code]) => code));
  return release.budget.filter(({ by, code }) => by === 'taakveld' && codes.has(code));
}
