import type { Observation } from 'server/contract.ts';
import { periodPosition } from './period-position.ts';

type Wanted = { measure: string; region: string; breakdown: string };

const matches = (o: Observation, { measure, region, breakdown }: Wanted): boolean =>
  o.measure === measure && o.region === region && o.breakdown === breakdown && o.group !== null;

/** The periods in which the groups of a breakdown were measured, newest first. */
export const groupPeriods = (observations: readonly Observation[], wanted: Wanted): string[] =>
  [...new Set(observations.filter((o) => matches(o, wanted)).map(({ period }) => period))].toSorted(
    (a, b) => periodPosition(b) - periodPosition(a),
  );

/** The groups of one breakdown in one period, in the order of their names (numbers inside names count as numbers). */
export const groupRows = (observations: readonly Observation[], wanted: Wanted & { period: string }): Observation[] =>
  observations
    .filter((o) => matches(o, wanted) && o.period === wanted.period)
    .toSorted((a, b) => (a.group ?? '').localeCompare(b.group ?? '', 'nl', { numeric: true }));
