import type { Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import type { IndicatorSummary } from '../contract.ts';
import { latestFigure } from './latest-figure.ts';

/** An indicator as lists show it. */
export function indicatorSummary(release: Release, indicator: ReleasedIndicator): IndicatorSummary {
  const { id, slug, name, set, goals, source, cycle, unit, polarity, polarityInterpreted, invented, breaks } =
    indicator;
  const latest = latestFigure(indicator, release.gemeente.code);
  return { id, slug, name, set, goals, source, cycle, unit, polarity, polarityInterpreted, invented, breaks, latest };
}
