import type { BackTest, BudgetLine, Observation, Release, ReleasedIndicator } from './schema.ts';

/**
 * The release with every figure as it is shown: values, intervals and the limits of signals to the decimals of their measure,
 * forecasts to the cent, percentages of a budget to one decimal. Halves go away from zero. The last step: signals and verdicts are
 * made from the protected figures before their decimals go. Numerators and denominators stay as protection rounded them, so that a
 * figure can be made again: only the trace that adding weights of the health survey or amounts leaves far behind the comma goes.
 */
export function rounded(release: Release): Release {
  const byId = new Map(release.indicators.map((indicator) => [indicator.id, decimalsOf(indicator)]));
  return {
    ...release,
    indicators: release.indicators.map(roundIndicator),
    ...(release.otherSets === undefined ? {} : { otherSets: release.otherSets.map(roundIndicator) }),
    budget: release.budget.map(roundLine),
    ...(release.backTest === undefined ? {} : { backTest: release.backTest.map(roundTest) }),
    signals: release.signals.map((one) => {
      const to = byId.get(one.indicator)?.(one.measure) ?? 0;
      return { ...roundLimits(one, to), value: round(one.value, to) };
    }),
  };
}

function roundIndicator(indicator: ReleasedIndicator): ReleasedIndicator {
  const decimals = decimalsOf(indicator);
  return {
    ...indicator,
    ...(indicator.level === undefined ? {} : { level: roundLimits(indicator.level, decimals('main')) }),
    observations: indicator.observations.map((one) => {
      const to = decimals(one.measure);
      return {
        ...one,
        numerator: round(one.numerator, summed),
        denominator: round(one.denominator, summed),
        value: round(one.value, to),
        lower: round(one.lower, to),
        upper: round(one.upper, to),
        ...(one.difference === undefined ? {} : { difference: roundDifference(one.difference, to) }),
      };
    }),
  };
}

/** The weights of the health survey have four decimals (interpretatie for weights with more), amounts two. */
const summed = 4;
const cents = 2;
const shownPercentage = 1;

const roundLine = (line: BudgetLine): BudgetLine => ({
  ...line,
  forecast: round(line.forecast, cents),
  forecastLower: round(line.forecastLower, cents),
  forecastUpper: round(line.forecastUpper, cents),
  ...(line.forecastLower80 === undefined ? {} : { forecastLower80: round(line.forecastLower80, cents) }),
  ...(line.forecastUpper80 === undefined ? {} : { forecastUpper80: round(line.forecastUpper80, cents) }),
  ...(line.chanceAbove === undefined ? {} : { chanceAbove: round(line.chanceAbove, shownPercentage) }),
  percentOfBudget: round(line.percentOfBudget, shownPercentage),
});

const roundTest = (test: BackTest): BackTest => ({
  ...test,
  meanAbsoluteError: round(test.meanAbsoluteError, 0),
  meanAbsoluteErrorNaive: round(test.meanAbsoluteErrorNaive, 0),
});

const roundLimits = <Limits extends { mean: number; lower: number; upper: number }>(
  one: Limits,
  to: number,
): Limits => ({
  ...one,
  mean: round(one.mean, to),
  lower: round(one.lower, to),
  upper: round(one.upper, to),
});

/** Two decimals more than is shown: whether it holds zero may not hang on rounding. */
const roundDifference = ({ since, lower, upper }: NonNullable<Observation['difference']>, to: number) => ({
  since,
  lower: round(lower, to + 2),
  upper: round(upper, to + 2),
});

const decimalsOf = ({ id, measures }: ReleasedIndicator) => {
  const known = new Map(measures.map(({ key, decimals }) => [key, decimals]));
  return (measure: string): number => {
    const decimals = known.get(measure);
    if (decimals === undefined) throw new Error(`${id} has a figure of an unknown measure '${measure}'`);
    return decimals;
  };
};

const formats = new Map<number, Intl.NumberFormat>();

export function round(value: number, decimals: number): number;
export function round(value: number | null, decimals: number): number | null;
/** On the decimal digits, as people round: 12,35 becomes 12,4, though the nearest binary number is a little less. */
export function round(value: number | null, decimals: number): number | null {
  if (value === null || Number.isInteger(value)) return value;
  const format =
    formats.get(decimals) ?? new Intl.NumberFormat('en', { maximumFractionDigits: decimals, useGrouping: false });
  formats.set(decimals, format);
  // Never -0.
  return Number(format.format(value)) + 0;
}
