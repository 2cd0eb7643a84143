import { taakveldCodes } from '../plan/taakvelden.ts';
import type { Entry } from './entries.ts';
import { correlationBefore } from './forecast/correlation.ts';
import { forecastsOf } from './forecast/forecasts-of.ts';
import { isComplete, netOf, type Ledger } from './forecast/ledger.ts';
import type { Running } from './forecast/read-running.ts';
import { sumOfForecasts } from './forecast/sum-of-forecasts.ts';
import type { YearEnd } from './forecast/year-end.ts';
import type { Realisation } from './realisation.ts';
import { sumOfEuros } from './sum-of-euros.ts';

/** The forecasts of a row of the budget page, oldest first, and what its years came to, net (EUR), once they ended. */
export type Forecasts = (entry: Entry) => { made: readonly YearEnd[]; ended: ReadonlyMap<number, number> };

const quarters = [1, 2, 3, 4] as const;

/** Every row's forecasts: of a taakveld its own, of a principle and the total the sum of their taakvelden. */
export function budgetForecasts(entries: readonly Entry[], realisation: Realisation, running: Running): Forecasts {
  const single = entries.filter(({ by }) => by === 'taakveld' || by === 'outside');
  const ledgers = single.map((entry) => ledgerOf(entry, realisation, running));
  const made = forecastsOf(ledgers);
  const inPlan = made.filter(({ code }) => taakveldCodes.some((one) => one === code));
  const correlation = correlationBefore(inPlan, (code, year) => {
    const whole = ledgers.find((one) => one.code === code)?.years.find((one) => one.year === year);
    return whole === undefined || !isComplete(whole) ? undefined : netOf(whole.quarters);
  });
  return (entry) => {
    const parts = partsOf(entry);
    const own = ledgers.filter(({ code }) => parts.includes(code));
    const years = [...new Set(own.flatMap((ledger) => ledger.years.filter(isComplete).map(({ year }) => year)))];
    const ended = new Map(
      years.map((year) => [
        year,
        sumOfEuros(own.map((ledger) => netOf(ledger.years.find((one) => one.year === year)?.quarters ?? []))),
      ]),
    );
    return {
      made:
        entry.by === 'taakveld' || entry.by === 'outside'
          ? made.filter(({ code }) => code === entry.code)
          : sumOfForecasts(entry.code, parts, made, ended, correlation),
      ended,
    };
  };
}

const partsOf = ({ by, code, holds }: Entry): readonly string[] =>
  by === 'taakveld' || by === 'outside' ? [code] : taakveldCodes.filter((taakveld) => holds(taakveld, taakveld));

function ledgerOf({ code, holds, by }: Entry, { posted, covered }: Realisation, running: Running): Ledger {
  const own = posted.filter((row) => holds(row.plan, row.code));
  const years = [...new Set(covered.map(({ year }) => year))].toSorted((a, b) => a - b);
  // A code outside the plan exists only in the years that it was used.
  const used = by === 'outside' ? years.filter((year) => own.some((row) => row.year === year)) : years;
  return {
    code,
    years: used.map((year) => {
      const whole = (quarter: number) =>
        covered.some((one) => one.year === year && one.quarter === quarter && one.whole);
      const missing = quarters.findIndex((quarter) => !whole(quarter));
      const known = missing === -1 ? quarters : quarters.slice(0, missing);
      return {
        year,
        quarters: known.map((quarter) => {
          const rows = own.filter((row) => row.year === year && row.quarter === quarter);
          return {
            lasten: sumOfEuros(rows.map(({ lasten }) => lasten)),
            baten: sumOfEuros(rows.map(({ baten }) => baten)),
          };
        }),
        running: known.map((quarter) => running(code, year, quarter)),
      };
    }),
  };
}
