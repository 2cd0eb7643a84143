import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, formatPercent, periodPhrase } from '../format.ts';

/** A chance in whole percents; never 0% or 100%, which no forecast can promise. */
export const formatChance = (chance: number): string => {
  if (chance < 1) return 'minder dan 1%';
  return chance > 99 ? 'meer dan 99%' : formatPercent(chance);
};

const between = (lower: number | null | undefined, upper: number | null | undefined): string | null =>
  lower === null || upper === null || lower === undefined || upper === undefined
    ? null
    : `${formatMillions(lower)} en ${formatMillions(upper)}`;

/** What was expected of a year at the end of one quarter, in a sentence or two. */
const expectation = (
  { year, quarter, forecast, forecastLower80, forecastUpper80 }: Moment,
  budget: number | null,
): string => {
  if (forecast === null) return '';
  const margin = between(forecastLower80, forecastUpper80);
  const range =
    margin === null
      ? ' Hoe zeker dat was, is niet te zeggen: er waren nog geen eerdere verwachtingen.'
      : ` Met 80% zekerheid lag het tussen ${margin}.`;
  const plan = budget === null ? ` Het plan heeft voor ${year} geen begroting.` : '';
  return `Na ${periodPhrase(`${year}Q${quarter}`)} was de verwachting voor het hele jaar ${formatMillions(forecast)}.${range}${plan}`;
};

/** A quarter at whose end the year was forecast, with the budget of the year. */
export type Moment = BudgetLine & { quarter: number };

const chanceOf = (name: string, { year, chanceAbove }: Moment): string =>
  typeof chanceAbove === 'number'
    ? ` De kans dat ${name} in ${year} boven de begroting eindigt, was toen ${formatChance(chanceAbove)}.`
    : '';

const outcome = (year: BudgetLine): string => {
  if (!year.complete || year.realised === null) return '';
  const compared =
    year.budget === null ? '' : year.realised > year.budget ? ', boven de begroting' : ', binnen de begroting';
  return ` Het werd ${formatMillions(year.realised)}${compared}.`;
};

const since = ({ overrunSince, complete }: BudgetLine): string => {
  if (typeof overrunSince !== 'string') return '';
  return complete && overrunSince.endsWith('Q4')
    ? ' Dat was pas aan het eind van het jaar te zien.'
    : ` Dat het jaar boven de begroting eindigt, was te zien sinds het eind van ${periodPhrase(overrunSince)}.`;
};

/** The newest expectation of a year in words, and what became of it. */
export const outlookSummary = (name: string, year: BudgetLine, moments: readonly Moment[]): string => {
  const newest = moments.at(-1);
  if (newest === undefined)
    return `Voor ${name} is er over ${year.year} geen verwachting: er is geen eerder heel jaar om van te leren.`;
  return `${name}. ${expectation(newest, year.budget)}${chanceOf(name, newest)}${outcome(year)}${since(year)}`;
};
