import type { Db } from '../indicator.ts';
import { budgetYears } from '../plan/budget-tables.ts';
import { taakveldCodes } from '../plan/taakvelden.ts';
import type { BudgetLine } from '../release/schema.ts';
import { entriesOf, type Entry } from './entries.ts';
import { forecastYear } from './forecast.ts';
import { sumOfEuros } from './sum-of-euros.ts';
import { readIv3, readRealisation, type Realisation } from './realisation.ts';

type Iv3 = readonly { year: number; code: string; saldo: number }[];
const quarters = [1, 2, 3, 4] as const;

/** Budget of the plan beside the realisation in the ledger: per row a line for each year and for each delivered quarter. */
export async function budgetLines(db: Db, gemeente: string): Promise<BudgetLine[]> {
  const [realisation, iv3] = await Promise.all([readRealisation(db, gemeente), readIv3(db, gemeente)]);
  const outside = new Set(
    realisation.posted.flatMap(({ plan, code }) => (taakveldCodes.some((known) => known === plan) ? [] : code)),
  );
  const years = [...new Set([...budgetYears, ...realisation.covered.map(({ year }) => year)])].toSorted(
    (a, b) => a - b,
  );
  return entriesOf([...outside].toSorted()).flatMap((entry) => linesOf(entry, years, realisation, iv3));
}

function linesOf(entry: Entry, years: readonly number[], realisation: Realisation, iv3: Iv3): BudgetLine[] {
  const delivered = (year: number) =>
    quarters.filter((quarter) => realisation.covered.some((one) => one.year === year && one.quarter === quarter));
  const posted = realisation.posted.filter(({ plan, code }) => entry.holds(plan, code));
  const amounts = (year: number, upTo: readonly number[]) => {
    const rows = posted.filter((row) => row.year === year && upTo.includes(row.quarter));
    const lasten = sumOfEuros(rows.map((row) => row.lasten));
    const baten = sumOfEuros(rows.map((row) => row.baten));
    return { lasten, baten, realised: sumOfEuros([lasten, -baten]) };
  };
  const complete = years.filter((year) => delivered(year).length === quarters.length);

  // A code outside the plan exists only in the years that it was used.
  const shown = entry.by === 'outside' ? years.filter((year) => posted.some((row) => row.year === year)) : years;
  return shown.flatMap((year) => {
    const known = delivered(year);
    const { by, code, name } = entry;
    const whole = { by, code, name, year, complete: complete.includes(year) };
    const budget = entry.budget(year);
    const soFar = known.length === 0 ? null : amounts(year, known);
    const isRunning = soFar !== null && known.length < quarters.length && known.every((q, index) => q === index + 1);
    const forecast = isRunning
      ? forecastYear(
          soFar.realised,
          complete
            .filter((earlier) => earlier < year)
            .map((earlier) => ({ soFar: amounts(earlier, known).realised, year: amounts(earlier, quarters).realised })),
        )
      : null;
    const atYearEnd = whole.complete ? (soFar?.realised ?? null) : (forecast?.value ?? null);
    return [
      {
        ...whole,
        quarter: null,
        budget,
        ...(soFar ?? { lasten: null, baten: null, realised: null }),
        forecast: forecast?.value ?? null,
        forecastLower: forecast?.lower ?? null,
        forecastUpper: forecast?.upper ?? null,
        deviation: budget === null || atYearEnd === null ? null : sumOfEuros([atYearEnd, -budget]),
        percentOfBudget: budget === null || budget <= 0 || soFar === null ? null : (100 * soFar.realised) / budget,
        iv3: iv3Saldo(entry, year, iv3),
      },
      ...known.map((quarter) => ({
        ...whole,
        quarter,
        budget: null,
        ...amounts(year, [quarter]),
        forecast: null,
        forecastLower: null,
        forecastUpper: null,
        deviation: null,
        percentOfBudget: null,
        iv3: null,
      })),
    ];
  });
}

/** Null when Iv3 has nothing of the year for this row. */
function iv3Saldo(entry: Entry, year: number, iv3: Iv3): number | null {
  const rows = iv3.filter((row) => row.year === year && entry.holds(planOf(row.code), row.code));
  return rows.length === 0 ? null : sumOfEuros(rows.map((row) => row.saldo));
}

const planOf = (code: string) => taakveldCodes.find((known) => known === code) ?? null;
