import { combine } from './combine.ts';
import { correlationBefore } from './correlation.ts';
import { draftOf, methods, pastOf, unitOf, type Draft, type Past } from './draft.ts';
import { isComplete, netOf, type Ledger } from './ledger.ts';
import { moderatedVariances } from './moderated-variance.ts';
import { pooledVariances } from './pooled-variances.ts';
import { sharedDegrees } from './shared-degrees.ts';
import type { YearEnd } from './year-end.ts';

/** The moments of a year at which it is forecast: after its first, second and third quarter. */
const moments = [1, 2, 3] as const;

/**
 * The forecast of every ledger after each quarter of each year, with only what was known then. Three ways (share of the year, running
 * assignments, the quarters of the year before) are combined by how well each did before. The size of the error comes from the errors
 * of earlier forecasts (Williams and Goodman 1971, JASA 66(336)), as part of the size of the year. Both after as many quarters, and
 * moderated between ledgers.
 */
export function forecastsOf(ledgers: readonly Ledger[]): YearEnd[] {
  const years = new Set(ledgers.flatMap((ledger) => ledger.years.map(({ year }) => year)));
  const endedAs = (code: string, year: number) => {
    const whole = ledgers.find((one) => one.code === code)?.years.find((one) => one.year === year);
    return whole === undefined || !isComplete(whole) ? undefined : netOf(whole.quarters);
  };
  const past: Past[] = [];
  const all: YearEnd[] = [];
  for (const year of [...years].toSorted((a, b) => a - b)) {
    const correlation = correlationBefore(all, endedAs)(year);
    const made = moments.flatMap((known) =>
      forecastAfter(
        ledgers.flatMap((ledger) => draftOf(ledger, year, known) ?? []),
        past.filter((one) => one.known === known),
        correlation,
      ),
    );
    for (const { draft, forecast } of made) {
      const net = endedAs(draft.code, year);
      const error = net === undefined ? null : pastOf(draft, forecast.value, net);
      if (error !== null) past.push(error);
    }
    all.push(...made.map(({ forecast }) => forecast));
  }
  return all;
}

/** The forecasts of all ledgers at one moment, with what earlier years taught about that moment. */
function forecastAfter(drafts: readonly Draft[], past: readonly Past[], correlation: number) {
  const errorsOf = (error: (one: Past) => number | null) =>
    new Map(
      drafts.map(({ code }) => [code, past.flatMap((one) => (one.code === code ? (error(one) ?? []) : []))] as const),
    );
  const ways = methods.map((method) => ({ method, variances: pooledVariances(errorsOf(({ of }) => of[method])) }));
  const errors = errorsOf(({ error }) => error);
  const variances = moderatedVariances(errors);
  const groups = [...errors.values()].filter(({ length }) => length > 0).length;
  return drafts.flatMap((draft) => {
    const { code, year, known, said, unit } = draft;
    const value = combine(
      ways.flatMap(({ method, variances: of }) => {
        const one = said[method];
        const variance = of?.get(code);
        if (one === null) return [];
        return { value: one, variance: variance === undefined ? null : variance * unitOf(draft, method) ** 2 };
      }),
    );
    if (value === null) return [];
    const found = variances.get(code);
    const error =
      found === undefined
        ? null
        : {
            size: unit * Math.sqrt(found.variance),
            degrees: sharedDegrees(found.degrees, errors.get(code)?.length ?? 0, groups, correlation),
          };
    const forecast: YearEnd = { code, year, known, value, error, naive: said.naive };
    return { draft, forecast };
  });
}
