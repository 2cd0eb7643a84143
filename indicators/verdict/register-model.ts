import { chanceAlone, dispersion, type Counted, type Dispersion } from '../statistics/dispersion.ts';
import { countedCases, perResidents, residentsOf, type Residents } from './counted-cases.ts';
import { countedShare } from './counted-share.ts';
import { sumOf, type Model } from './figure.ts';
import type { ModelInput } from './model-input.ts';
import { yearByYear, type Window } from './windows.ts';

/** A share of a full count, which varies from year to year more than by chance. */
export function registerShare({ measure: { unit, decimals }, windows, breaks }: ModelInput): Model {
  const spread = dispersion(pairsOf(windows, breaks, countedYes), 'shares');
  const figureOf = (window: Window) => countedShare(window, 'register', spread ?? chanceAlone);
  return {
    unit,
    decimals,
    uncertainty: naturalVariation(spread),
    tooShort: spread === null,
    interpreted: [],
    figureOf,
  };
}

/** A full count: per 1.000 residents where the release shows them, and its variation from year to year. */
export function registerCount({ measure, how, windows, breaks, residents: known }: ModelInput): Model {
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
    tooShort: spread === null,
    interpreted,
    figureOf: (window) => countedCases(window, residents, spread ?? chanceAlone),
  };
}

/** A rate of a few per 1.000 needs two decimals to show a change. */
function decimalsFor(windows: readonly Window[], residents: Residents): number {
  const newest = windows.at(-1);
  const figure = newest === undefined ? null : countedCases(newest, residents, chanceAlone);
  return figure !== null && figure.measurement.value < 10 ? 2 : 1;
}

const countedYes = (window: Window) => toCounted(sumOf(window, 'numerator'), sumOf(window, 'denominator'));

const toCounted = (cases: number | null, exposure: number | null): Counted | null =>
  cases === null || exposure === null || exposure <= 0 ? null : { cases, exposure };

function pairsOf(
  windows: readonly Window[],
  breaks: readonly number[],
  counted: (window: Window) => Counted | null,
): (readonly [Counted, Counted])[] {
  return yearByYear(windows, breaks).flatMap(([earlier, later]) => {
    const [a, b] = [counted(earlier), counted(later)];
    return a === null || b === null ? [] : [[a, b] as const];
  });
}

const format = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

const naturalVariation = (spread: Dispersion | null) =>
  spread === null
    ? 'Alles is geteld. Hoe sterk het cijfer gewoonlijk schommelt, is nog niet bekend: wij rekenen met toeval alleen.'
    : `Alles is geteld. De onzekerheid is hoe sterk het cijfer gewoonlijk van jaar op jaar schommelt: ${spread.factor === 1 ? 'niet meer dan' : `${format.format(spread.factor)} keer zo veel als`} door toeval alleen.`;
