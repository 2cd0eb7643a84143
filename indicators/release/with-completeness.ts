import type { CountedObservation } from '../disclosure/rules.ts';
import { expectedCompleteness } from '../statistics/completeness.ts';
import type { Arrivals } from './arrivals.ts';

type Counted<I> = { indicator: I; observations: readonly CountedObservation[] };

/** A quarter that is expected to be this complete (%) is final: it shows as 100%. */
const final = 99.5;

/**
 * The observations of our own region, those of quarters that late cases still belong to marked provisional with how complete
 * they are expected to be (whole %). A quarter that is not wholly delivered is provisional already, and stays without: what is
 * missing there is more than what comes late.
 */
export function withCompleteness<I extends { id: string }>(
  { indicator, observations }: Counted<I>,
  arrivals: Arrivals,
  region: string,
): Counted<I> & { observations: CountedObservation[] } {
  const own = arrivals.get(indicator.id) ?? [];
  const now = Math.max(...own.map(({ quarter, delay }) => quarter + delay));
  const shares = expectedCompleteness(own, now);
  return {
    indicator,
    observations: observations.map((one) => {
      const quarter = /^(\d{4})Q([1-4])$/.exec(one.period);
      const share = quarter === null ? undefined : shares.get(4 * Number(quarter[1]) + Number(quarter[2]));
      if (share === undefined || one.region !== region || 100 * share >= final) return one;
      if (one.status !== 'ok' && one.status !== 'break') return one;
      return { ...one, status: 'provisional', completeness: Math.round(100 * share) };
    }),
  };
}
