import type { Measure, Observation, ReleasedIndicator } from '../release/schema.ts';
import { dispersion, type Counted } from '../statistics/dispersion.ts';
import { successiveDifferences } from '../statistics/successive-differences.ts';
import { countedCases, perResidents, residentsOf, type Residents } from './counted-cases.ts';
import { countedShare } from './counted-share.ts';
import { sumOf, type Model } from './figure.ts';
import type { HowJudged } from './how-judged.ts';
import { publishedFigure } from './published-figure.ts';
import { sampledShare } from './sampled-share.ts';
import { yearsApart, type Window } from './windows.ts';

export type ModelInput = {
  indicator: Pick<ReleasedIndicator, 'id' | 'source'>;
  measure: Pick<Measure, 'kind' | 'unit' | 'decimals'>;
  how: HowJudged;
  windows: readonly Window[];
  /** First quarters of a new way of counting. */
  breaks: readonly number[];
  residents: Residents;
};

/** How the figures of a measure are compared, by what they are; null for a kind that has no test, such as a median. */
export function modelOf(input: ModelInput): Model | null {
  const { indicator, measure, how } = input;
  const { unit, decimals, kind } = measure;
  if (how.exact === true) return exactModel(measure);
  if (kind === 'weighted-share') {
    const uncertainty = 'De onzekerheid komt uit de gewogen steekproef.';
    return { unit, decimals, uncertainty, interpreted: [], figureOf: sampledShare };
  }
  if (kind === 'share' && indicator.source === 'CEO') {
    const uncertainty = 'De onzekerheid komt uit het aantal mensen dat antwoord gaf.';
    return { unit, decimals, uncertainty, interpreted: [], figureOf: (window) => countedShare(window, 'answers', 1) };
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
    interpreted: [],
    figureOf: ({ label, totals }) => {
      const { value = null, n = null } = totals.at(-1) ?? {};
      if (value === null) return null;
      const measurement = { period: label, value, lower: null, upper: null, n };
      return { measurement, estimate: { value, standardError: 0, degreesOfFreedom: null } };
    },
  };
}

function registerShare({ measure: { unit, decimals }, windows, breaks }: ModelInput): Model {
  const counted = (window: Window) => toCounted(sumOf(window, 'numerator'), sumOf(window, 'denominator'));
  const spread = dispersion(pairsOf(windows, breaks, counted), 'shares');
  const figureOf = (window: Window) => countedShare(window, 'register', spread ?? 1);
  return { unit, decimals, uncertainty: naturalVariation(spread), interpreted: [], figureOf };
}

function registerCount({ measure, how, windows, breaks, residents: known }: ModelInput): Model {
  const residents = windows.every((window) => residentsOf(window, known) !== null) ? known : null;
  const exposure = (window: Window) => (residents === null ? perResidents : residentsOf(window, residents));
  const counted = (window: Window) => toCounted(sumOf(window, 'numerator'), exposure(window));
  const spread = dispersion(pairsOf(windows, breaks, counted), 'counts');
  const perYear = how.counted === undefined && windows.some(({ first, last }) => last - first === 3);
  const interpreted = [
    ...(residents === null ? [] : ['Wij rekenen per 1.000 inwoners, omdat de gemeente groeit.']),
    ...(perYear ? ['Wij tellen vier kwartalen bij elkaar op. Zo speelt het seizoen geen rol.'] : []),
  ];
  const unit = residents === null ? measure.unit : `per 1.000 inwoners${perYear ? ' per jaar' : ''}`;
  return {
    unit,
    decimals: residents === null ? measure.decimals : decimalsFor(windows, residents),
    uncertainty: naturalVariation(spread),
    interpreted,
    figureOf: (window) => countedCases(window, residents, spread ?? 1),
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
    interpreted: [],
    figureOf: (window) => publishedFigure(window, natural),
  };
}

const hasBounds = ({ lower, upper }: Observation) => lower !== null && upper !== null;

/** A rate of a few per 1.000 needs two decimals to show a change. */
function decimalsFor(windows: readonly Window[], residents: Residents): number {
  const newest = windows.at(-1);
  const figure = newest === undefined ? null : countedCases(newest, residents, 1);
  return figure !== null && figure.measurement.value < 10 ? 2 : 1;
}

const toCounted = (cases: number | null, exposure: number | null): Counted | null =>
  cases === null || exposure === null || exposure <= 0 ? null : { cases, exposure };

function pairsOf(
  windows: readonly Window[],
  breaks: readonly number[],
  counted: (window: Window) => Counted | null,
): (readonly [Counted, Counted])[] {
  return yearsApart(windows, breaks).flatMap(([earlier, later]) => {
    const [a, b] = [counted(earlier), counted(later)];
    return a === null || b === null ? [] : [[a, b] as const];
  });
}

const format = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

const naturalVariation = (spread: number | null) =>
  spread === null
    ? 'Alles is geteld. De reeks is te kort om te weten hoe sterk zij gewoonlijk schommelt: wij rekenen met toeval alleen.'
    : `Alles is geteld. De onzekerheid is hoe sterk het cijfer gewoonlijk van jaar op jaar schommelt: ${spread === 1 ? 'niet meer dan' : `${format.format(spread)} keer zo veel als`} door toeval alleen.`;
