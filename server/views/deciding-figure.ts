import type { Goal } from 'indicators/plan/types.ts';
import type { Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import type { DecidingFigure } from '../contract/goal-summary.ts';
import { latestFigure } from './latest-figure.ts';
import { verdictsUnder } from './verdicts-under.ts';

/**
 * The figure that decides the verdict on a goal: of the indicators with the state of the goal the first in the order of the plan, as
 * it was judged; how many others have that state too. Null without an indicator, and where there is no figure.
 */
export function decidingFigure(release: Release, goal: Goal): DecidingFigure | null {
  const state = release.goals?.find((one) => one.goal === goal.id)?.state;
  const verdicts = verdictsUnder(release, goal);
  const alike = goal.indicators.filter((id) => verdicts[id]?.state === state);
  const [first] = alike;
  const indicator = release.indicators.find(({ id }) => id === first);
  if (first === undefined || indicator === undefined) return null;
  const judged = verdicts[first];
  const figure = judged?.numbers ? judgedFigure(indicator, judged.numbers) : newest(release, indicator);
  if (figure === null) return null;
  const { id, slug, invented } = indicator;
  return { ...figure, indicator: id, slug, invented, sentence: judged?.sentence ?? null, others: alike.length - 1 };
}

type Shown = Omit<DecidingFigure, 'indicator' | 'slug' | 'invented' | 'sentence' | 'others'>;
type Numbers = NonNullable<NonNullable<ReleasedIndicator['verdicts']>[number]['numbers']>;

const judgedFigure = (
  { name, measures }: ReleasedIndicator,
  { measure, unit, decimals, latest: { period, value } }: Numbers,
): Shown => ({
  name: measure === 'main' ? name : (measures.find(({ key }) => key === measure)?.name ?? name),
  period,
  value,
  unit,
  decimals,
  status: 'ok',
});

/** What is only followed has no judged figure: then its newest. */
function newest({ gemeente }: Release, indicator: ReleasedIndicator): Shown | null {
  const latest = latestFigure(indicator, gemeente.code);
  if (latest === null) return null;
  const { period, value, unit, decimals, status } = latest;
  return { name: indicator.name, period, value, unit, decimals, status };
}
