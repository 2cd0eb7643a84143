import { chanceAlone, dispersion, type Counted, type Dispersion } from '../statistics/dispersion.ts';
import { averaged, countedCases, perResidents, residentsOf } from './counted-cases.ts';
import { registeredShare } from './counted-share.ts';
import { sumOf, type Model } from './figure.ts';
import type { ModelInput } from './model-input.ts';
import { yearByYear, type Window } from './windows.ts';

/** A share of a full count, which varies from year to year more than by chance. */
export function registerShare({ measure: { unit, decimals }, windows, breaks }: ModelInput): Model {
  const spread = dispersion(pairsOf(windows, breaks, countedYes), 'shares');
  const figureOf = (window: Window) => registeredShare(window, spread ?? chanceAlone);
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
  const inFours = windows.some(({ first, last }) => last - first === 3);
  const perYear = how.counted === undefined && inFours;
  const perQuarter = how.counted === 'people per quarter' && inFours;
  const interpreted = [
    ...(residents === null ? [] : ['Wij rekenen per 1.000 inwoners, omdat de gemeente groeit.']),
    ...(perYear ? ['Wij tellen vier kwartalen bij elkaar op. Zo speelt het seizoen geen rol.'] : []),
    ...(perQuarter
      ? [
          'Wij nemen het gemiddelde van vier kwartalen. Een inwoner telt in een kwartaal één keer, en wie in meer kwartalen voorkomt in elk daarvan.',
        ]
      : []),
  ];
  const often = `${perYear ? ' per jaar' : ''}${perQuarter ? ' per kwartaal' : ''}`;
  const unit = residents === null ? measure.unit : `per 1.000 inwoners${often}`;
  const figureOf = (window: Window) => {
    const summed = countedCases(window, residents, spread ?? chanceAlone);
    return perQuarter && summed !== null ? averaged(summed, window.totals.length) : summed;
  };
  return {
    unit,
    decimals: residents === null ? measure.decimals : decimalsFor(windows, figureOf),
    uncertainty: naturalVariation(spread),
    tooShort: spread === null,
    interpreted,
    figureOf,
  };
}

/** A rate of a few per 1.000 needs two decimals to show a change. */
function decimalsFor(windows: readonly Window[], figureOf: Model['figureOf']): number {
  const newest = windows.at(-1);
  const figure = newest === undefined ? null : figureOf(newest);
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
