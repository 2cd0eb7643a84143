import { combine } from './combine.ts';
import { asOf, isComplete, netOf, type Ledger } from './ledger.ts';
import { moderatedVariances } from './moderated-variance.ts';
import { runningAssignments } from './running-assignments.ts';
import { sameQuartersLastYear } from './same-quarters-last-year.ts';
import { seasonalShare } from './seasonal-share.ts';
import type { YearEnd } from './year-end.ts';

/** The moments of a year at which it is forecast: after its first, second and third quarter. */
const moments = [1, 2, 3] as const;

const methods = ['share', 'running'] as const;
type Method = (typeof methods)[number];

/** A forecast while it is made, in EUR. */
type Draft = {
  code: string;
  year: number;
  known: number;
  said: Readonly<Record<Method, number | null>>;
  naive: number | null;
  /** Expected lasten and baten together: what the errors of a method are taken as a part of. */
  size: number;
  /** The same, times what a pattern from few years adds to the error. */
  unit: number;
  value: number;
};

/** Per ledger what years that ended taught: squared errors of each method, and errors of the forecast after as many quarters. */
type Learned = ReadonlyMap<string, { squared: Map<Method, number[]>; errors: Map<number, number[]> }>;

/**
 * The forecast of every ledger after each quarter of each year, with only what was known then. Two ways (share of the year,
 * running assignments) are combined by how well each did before. The size of the error comes from
 * the errors of earlier forecasts after as many quarters (Williams and Goodman 1971, JASA 66(336)), as part of lasten and baten
 * together so that a saldo around zero does no harm, in sqrt(1 + 1/n) for a pattern from n years, moderated between ledgers.
 */
export function forecastsOf(ledgers: readonly Ledger[]): YearEnd[] {
  const years = [...new Set(ledgers.flatMap((ledger) => ledger.years.map(({ year }) => year)))].toSorted(
    (a, b) => a - b,
  );
  const learned: Learned = new Map(ledgers.map(({ code }) => [code, { squared: new Map(), errors: new Map() }]));
  return years.flatMap((year) => {
    const drafts = moments.flatMap((known) => ledgers.flatMap((ledger) => draft(ledger, year, known, learned) ?? []));
    const made = moments.flatMap((known) => {
      const of = drafts.filter((one) => one.known === known);
      const variances = moderatedVariances(
        new Map(of.map(({ code }) => [code, learned.get(code)?.errors.get(known) ?? []])),
      );
      return of.map((one): YearEnd => {
        const past = variances.get(one.code);
        const error = past === undefined ? null : { size: one.unit * Math.sqrt(past.variance), degrees: past.degrees };
        return { code: one.code, year, known, value: one.value, error, naive: one.naive };
      });
    });
    for (const ledger of ledgers) learn(ledger, drafts, learned);
    return made;
  });
}

function draft(ledger: Ledger, year: number, known: number, learned: Learned): Draft | null {
  const whole = ledger.years.find((one) => one.year === year);
  if (whole === undefined || whole.quarters.length < known) return null;
  const now = asOf(whole, known);
  const earlier = ledger.years.filter((one) => one.year < year && isComplete(one));
  const share = seasonalShare(now, earlier);
  if (share === null) return null;
  const said = {
    share: share.lasten - share.baten,
    running: runningAssignments(now, earlier),
  };
  const past = learned.get(ledger.code)?.squared;
  const value = combine(
    methods.flatMap((method) => {
      const one = said[method];
      return one === null ? [] : { value: one, squaredErrors: past?.get(method) ?? [] };
    }),
  );
  if (value === null) return null;
  const size = Math.abs(share.lasten) + Math.abs(share.baten);
  return {
    code: ledger.code,
    year,
    known,
    said,
    naive: sameQuartersLastYear(now, earlier),
    size,
    unit: size * Math.sqrt(1 + 1 / earlier.length),
    value,
  };
}

/** Keeps the errors of a year that ended, for the years after it. */
function learn({ code, years }: Ledger, drafts: readonly Draft[], learned: Learned): void {
  const past = learned.get(code);
  for (const { year, known, said, size, unit, value } of drafts.filter((one) => one.code === code)) {
    const whole = years.find((one) => one.year === year);
    if (past === undefined || whole === undefined || !isComplete(whole) || size === 0) continue;
    const net = netOf(whole.quarters);
    add(past.errors, known, (net - value) / unit);
    for (const method of methods) {
      const one = said[method];
      if (one !== null) add(past.squared, method, ((net - one) / size) ** 2);
    }
  }
}

function add<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}
