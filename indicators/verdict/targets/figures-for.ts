import type { Measure, ReleasedIndicator } from '../../release/schema.ts';
import { successiveDifferences } from '../../statistics/successive-differences.ts';
import type { Model } from '../figure.ts';
import { howJudged, type HowJudged } from '../how-judged.ts';
import type { ModelInput } from '../model-input.ts';
import { modelOf } from '../model-of.ts';
import { publishedFigure } from '../published-figure.ts';
import { windowsOf, type Window } from '../windows.ts';

type Totals = Parameters<typeof windowsOf>[0];

/** Medians, amounts and ratios cannot be added up over quarters: they are set beside the same quarter. */
const standsAlone = ({ kind, unit }: Pick<Measure, 'kind' | 'unit'>): boolean =>
  kind === 'duration' || kind === 'amount' || kind === 'weighted-total' || (kind === 'ratio' && unit !== '%');

/** How the figures of a measure are set beside a target. */
export function howFor({ id }: Pick<ReleasedIndicator, 'id'>, measure: Pick<Measure, 'kind' | 'unit'>): HowJudged {
  const how = howJudged[id] ?? {};
  return standsAlone(measure) && how.exact !== true ? { counted: 'on the reference date' } : how;
}

const isYearly = (measure: Pick<Measure, 'kind'>, { counted }: HowJudged, totals: Totals): boolean =>
  measure.kind === 'count' && counted === undefined && totals.some(({ period }) => period.includes('Q'));

/** How many quarters are added up to what a target is about. */
export const quartersIn = (measure: Pick<Measure, 'kind'>, how: HowJudged, totals: Totals): number =>
  isYearly(measure, how, totals) ? 4 : 1;

/** The measurements that can be set beside a target of a year: of cases that are counted per quarter only four quarters together. */
export function windowsFor(measure: Pick<Measure, 'kind'>, how: HowJudged, totals: Totals): Window[][] {
  const kinds = windowsOf(totals, how.counted);
  return isYearly(measure, how, totals) ? kinds.slice(0, 1) : kinds;
}

/** The figure as it is shown, so that a target in people is set beside people: never per 1.000 residents. */
export function modelFor(input: Omit<ModelInput, 'residents'>): Model | null {
  const { measure, windows } = input;
  if (!standsAlone(measure) || input.how.exact === true) return modelOf({ ...input, residents: new Map() });
  const natural = successiveDifferences(windows.flatMap(({ totals }) => totals.flatMap(({ value }) => value ?? [])));
  return {
    unit: measure.unit,
    decimals: measure.decimals,
    uncertainty:
      'De onzekerheid is die van het cijfer zelf. Waar het cijfer geen grenzen heeft, is zij hoe sterk het gewoonlijk schommelt.',
    tooShort: false,
    interpreted: [],
    figureOf: (window) => publishedFigure(window, natural),
  };
}
