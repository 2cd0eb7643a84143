import type { Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import type { IndicatorSummary } from '../contract/indicators.ts';
import { latestFigure } from './latest-figure.ts';
import { verdictSummary } from './verdict-summary.ts';

/** An indicator as lists show it, with its verdicts: under a goal, the one of that goal. */
export function indicatorSummary(
  release: Release,
  indicator: ReleasedIndicator,
  goal: string | null = null,
): IndicatorSummary {
  const { id, slug, name, set, goals, source, cycle, unit, polarity, polarityInterpreted, invented, breaks } =
    indicator;
  const latest = latestFigure(indicator, release.gemeente.code);
  const verdicts = indicator.verdicts?.filter((verdict) => goal === null || verdict.goal === goal).map(verdictSummary);
  return {
    id,
    slug,
    name,
    set,
    goals,
    source,
    cycle,
    unit,
    polarity,
    polarityInterpreted,
    ...(indicator.yearToDate === undefined ? {} : { yearToDate: indicator.yearToDate }),
    invented,
    breaks,
    latest,
    ...(verdicts === undefined ? {} : { verdicts }),
  };
}
