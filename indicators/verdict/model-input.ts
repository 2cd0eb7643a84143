import type { surveyFrames } from '../plan/survey-frames.ts';
import type { Measure, ReleasedIndicator } from '../release/schema.ts';
import type { Residents } from './counted-cases.ts';
import type { HowJudged } from './how-judged.ts';
import type { Window } from './windows.ts';

/** What the model of a measure is chosen and made from. */
export type ModelInput = {
  indicator: Pick<ReleasedIndicator, 'id' | 'source' | 'kinds'>;
  measure: Pick<Measure, 'kind' | 'unit' | 'decimals'>;
  how: HowJudged;
  windows: readonly Window[];
  /** First quarters of a new way of counting. */
  breaks: readonly number[];
  residents: Residents;
  /** What counts of persons are rounded to; 1 when they are not. */
  roundTo: number;
  /** How many could have been asked, per survey. */
  frames: typeof surveyFrames;
};
