import type { BackTest } from '../../release/schema.ts';
import { intervalOf, type YearEnd } from './year-end.ts';

/** A forecast beside what the year came to, net (EUR). */
type Outcome = { forecast: YearEnd; realised: number };

type Row = Pick<BackTest, 'by' | 'code' | 'name' | 'invented'>;

/**
 * How forecasts did against the years that ended: mean absolute error (EUR) of ours and of the seasonal naive one, over the
 * same moments, and how many years fell within the 80% and 95% intervals. Null without an ended year with both forecasts.
 */
export function backTest(row: Row, outcomes: readonly Outcome[]): BackTest | null {
  const compared = outcomes.flatMap(({ forecast, realised }) =>
    forecast.naive === null ? [] : { forecast, naive: forecast.naive, realised },
  );
  const periods = compared.map(({ forecast: { year, known } }) => `${year}Q${known}`).toSorted();
  const [from, to] = [periods.at(0), periods.at(-1)];
  if (from === undefined || to === undefined) return null;
  const within = (chance: number) =>
    compared.flatMap(({ forecast, realised }) => {
      const interval = intervalOf(forecast, chance);
      return interval === null ? [] : interval.lower <= realised && realised <= interval.upper;
    });
  const [within80, within95] = [within(0.8), within(0.95)];
  return {
    ...row,
    from,
    to,
    forecasts: compared.length,
    meanAbsoluteError: mean(compared.map(({ forecast, realised }) => Math.abs(forecast.value - realised))),
    meanAbsoluteErrorNaive: mean(compared.map(({ naive, realised }) => Math.abs(naive - realised))),
    intervals: within80.length,
    within80: within80.filter(Boolean).length,
    within95: within95.filter(Boolean).length,
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
