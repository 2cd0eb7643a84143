import { sampleOf } from '../plan/survey-frames.ts';
import type { Observation } from '../release/schema.ts';
import { successiveDifferences } from '../statistics/successive-differences.ts';
import { answeredShare } from './counted-share.ts';
import type { Model } from './figure.ts';
import type { ModelInput } from './model-input.ts';
import { publishedFigure } from './published-figure.ts';
import { registerCount, registerShare } from './register-model.ts';
import { sampledShare } from './sampled-share.ts';

/** How the figures of a measure are compared, by what they are; null for a kind that has no test, such as a median. */
export function modelOf(input: ModelInput): Model | null {
  const { indicator, measure, how, frames, roundTo } = input;
  const { unit, decimals, kind } = measure;
  if (how.exact === true) return exactModel(measure);
  if (kind === 'weighted-share') {
    const uncertainty = 'De onzekerheid komt uit de gewogen steekproef.';
    return { unit, decimals, uncertainty, tooShort: false, interpreted: [], figureOf: sampledShare };
  }
  if (kind === 'share' && indicator.source === 'CEO') {
    const uncertainty = 'De onzekerheid komt uit het aantal mensen dat antwoord gaf.';
    return {
      unit,
      decimals,
      uncertainty,
      tooShort: false,
      interpreted: [],
      figureOf: (window) =>
        answeredShare(window, (period) => sampleOf(indicator.kinds, period, frames)?.population ?? null, roundTo),
    };
  }
  if (kind === 'share' || (kind === 'ratio' && unit === '%')) return registerShare(input);
  if (kind === 'count') return registerCount(input);
  return kind === 'published' ? publishedModel(input) : null;
}

function exactModel({ unit, decimals }: ModelInput['measure']): Model {
  return {
    unit,
    decimals,
    uncertainty: 'Alles van het jaar is geteld. Toeval speelt geen rol.',
    tooShort: false,
    interpreted: [],
    figureOf: ({ label, totals }) => {
      const { value = null, n = null } = totals.at(-1) ?? {};
      if (value === null) return null;
      const measurement = { period: label, value, lower: null, upper: null, n };
      return { measurement, estimate: { value, standardError: 0, degreesOfFreedom: null } };
    },
  };
}

function publishedModel({ measure: { unit, decimals }, windows }: ModelInput): Model {
  const natural = successiveDifferences(windows.flatMap(({ totals }) => totals.flatMap(({ value }) => value ?? [])));
  const bounded = windows.some(({ totals }) => totals.some(hasBounds));
  return {
    unit,
    decimals,
    uncertainty: bounded
      ? 'De onzekerheid komt van de uitgever, waar die grenzen geeft.'
      : 'De uitgever geeft geen grenzen. De onzekerheid is hoe sterk het cijfer gewoonlijk schommelt.',
    tooShort: false,
    interpreted: [],
    figureOf: (window) => publishedFigure(window, natural),
  };
}

const hasBounds = ({ lower, upper }: Observation) => lower !== null && upper !== null;
