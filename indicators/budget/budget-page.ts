import type { Db } from '../indicator.ts';
import { budgetYears } from '../plan/budget-tables.ts';
import { taakveldCodes } from '../plan/taakvelden.ts';
import type { BackTest, BudgetLine } from '../release/schema.ts';
import { entriesOf, type Entry } from './entries.ts';
import { backTestsOf } from './back-tests-of.ts';
import { breakOf } from './breaks.ts';
import { budgetForecasts } from './budget-forecasts.ts';
import { readRunning } from './forecast/read-running.ts';
import type { YearEnd } from './forecast/year-end.ts';
import { forecastColumns, sinceOf } from './forecast-columns.ts';
import { sumOfEuros } from './sum-of-euros.ts';
import { readIv3, readRealisation, type Iv3Saldo, type Realisation } from './realisation.ts';

type Iv3 = readonly Iv3Saldo[];
const quarters = [1, 2, 3, 4] as const;

/** The budget page: a line per row, year and delivered quarter, and how the forecasts on it did before. */
type BudgetPage = { budget: BudgetLine[]; backTest: BackTest[] };

/** Budget of the plan beside the realisation in the ledger: per row a line for each year and for each delivered quarter. */
export async function budgetPage(db: Db, gemeente: string): Promise<BudgetPage> {
  const [realisation, iv3, running] = await Promise.all([
    readRealisation(db, gemeente),
    readIv3(db, gemeente),
    readRunning(db, gemeente),
  ]);
  const outside = new Set(
    realisation.posted.flatMap(({ plan, code }) => (taakveldCodes.some((known) => known === plan) ? [] : code)),
  );
  const years = [...new Set([...budgetYears, ...realisation.covered.map(({ year }) => year)])].toSorted(
    (a, b) => a - b,
  );
  const entries = entriesOf([...outside].toSorted());
  const forecasts = budgetForecasts(entries, realisation, running);
  return {
    budget: entries.flatMap((entry) => linesOf(entry, years, realisation, iv3, forecasts(entry).made)),
    backTest: backTestsOf(entries, realisation, forecasts),
  };
}

function linesOf(
  entry: Entry,
  years: readonly number[],
  realisation: Realisation,
  iv3: Iv3,
  forecasts: readonly YearEnd[],
): BudgetLine[] {
  const delivered = (year: number, wholly = false) =>
    quarters.filter((quarter) =>
      realisation.covered.some((one) => one.year === year && one.quarter === quarter && (one.whole || !wholly)),
    );
  const posted = realisation.posted.filter(({ plan, code }) => entry.holds(plan, code));
  const amounts = (year: number, of: readonly number[]) => {
    const rows = posted.filter((row) => row.year === year && of.includes(row.quarter));
    const lasten = sumOfEuros(rows.map((row) => row.lasten));
    const baten = sumOfEuros(rows.map((row) => row.baten));
    return { lasten, baten, realised: sumOfEuros([lasten, -baten]) };
  };
  // A row of the page without a posting in an invented quarter is invented all the same.
  const invented = (year: number, of: readonly number[]) =>
    realisation.posted.some((row) => row.invented && row.year === year && of.includes(row.quarter));
  const complete = new Set(years.filter((year) => delivered(year, true).length === quarters.length));
  // What the year was expected to come to when its quarters from the first up to this one were known.
  const forecastAfter = (year: number, known: number) =>
    forecasts.find((one) => one.year === year && one.known === known) ?? null;

  // A code outside the plan exists only in the years that it was used.
  const shown = entry.by === 'outside' ? years.filter((year) => posted.some((row) => row.year === year)) : years;
  return shown.flatMap((year) => {
    const known = delivered(year);
    const { by, code, name } = entry;
    const line = { by, code, name, year, complete: complete.has(year) };
    const broken = breakOf(entry, year);
    const marked = broken === null ? {} : { break: broken };
    const budget = entry.budget(year);
    const soFar = known.length === 0 ? null : amounts(year, known);
    const forecast = line.complete ? null : (forecasts.findLast((one) => one.year === year) ?? null);
    const atYearEnd = line.complete ? (soFar?.realised ?? null) : (forecast?.value ?? null);
    return [
      {
        ...line,
        ...marked,
        quarter: null,
        budget,
        ...(soFar ?? { lasten: null, baten: null, realised: null }),
        ...forecastColumns(forecast, budget),
        overrunSince: sinceOf(forecasts, year, budget, line.complete ? (soFar?.realised ?? null) : null),
        deviation: budget === null || atYearEnd === null ? null : sumOfEuros([atYearEnd, -budget]),
        percentOfBudget: soFar === null ? null : percentOf(budget, soFar.realised),
        ...iv3Columns(entry, year, invented(year, known), iv3),
      },
      ...known.map((quarter) => {
        const upTo = quarters.filter((one) => one <= quarter);
        return {
          ...line,
          ...(quarter === known[0] ? marked : {}),
          quarter,
          budget: null,
          ...amounts(year, [quarter]),
          ...forecastColumns(forecastAfter(year, quarter), budget),
          deviation: null,
          percentOfBudget: upTo.every((one) => known.includes(one))
            ? percentOf(budget, amounts(year, upTo).realised)
            : null,
          iv3: null,
          invented: { realised: invented(year, [quarter]), iv3: false },
        };
      }),
    ];
  });
}

/** Null without a budget, and where the budget or what was spent is negative: then a percentage says nothing. */
const percentOf = (budget: number | null, realised: number) =>
  budget === null || budget <= 0 || realised < 0 ? null : (100 * realised) / budget;

/** The saldo is null when Iv3 has nothing of the year for this row. */
function iv3Columns(entry: Entry, year: number, realised: boolean, iv3: Iv3): Pick<BudgetLine, 'iv3' | 'invented'> {
  const rows = iv3.filter((row) => row.year === year && entry.holds(planOf(row.code), row.code));
  return {
    iv3: rows.length === 0 ? null : sumOfEuros(rows.map((row) => row.saldo)),
    invented: { realised, iv3: rows.some((row) => row.invented) },
  };
}

const planOf = (code: string) => taakveldCodes.find((known) => known === code) ?? null;
