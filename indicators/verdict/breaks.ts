import type { ReleasedIndicator } from '../release/schema.ts';
import { quartersOf } from './windows.ts';

type Told = Pick<ReleasedIndicator, 'breaks' | 'observations'>;

/** Where the series was counted otherwise: as its definition says, and as its figures are marked. */
export function breaksOf(
  { breaks, observations }: Told,
  measure: string,
  gemeente: string,
): { period: string; from: number }[] {
  const marked = observations.filter(
    (o) => o.status === 'break' && o.measure === measure && o.breakdown === null && o.region === gemeente,
  );
  return [...breaks.map(({ from }) => from), ...marked.map(({ period }) => period)].map((period) => ({
    period,
    from: quartersOf(period).first,
  }));
}
