import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, formatPercent, periodPhrase } from '../format.ts';
import { outlookTexts as texts } from '../texts/outlook.ts';

/** A chance in whole percents; never 0% or 100%, which no forecast can promise. */
export const formatChance = (chance: number): string => {
  if (chance < 1) return texts.leastChance;
  return chance > 99 ? texts.mostChance : formatPercent(chance);
};

/** What was expected of a year at the end of one quarter, in a sentence or two. */
const expectation = (
  { year, quarter, forecast, forecastLower80: lower, forecastUpper80: upper }: Moment,
  budget: number | null,
): string[] => {
  if (forecast === null) return [];
  const known = typeof lower === 'number' && typeof upper === 'number';
  return [
    texts.expected(periodPhrase(`${year}Q${quarter}`), formatMillions(forecast)),
    known ? texts.margin(formatMillions(lower), formatMillions(upper)) : texts.unknownMargin,
    ...(budget === null ? [texts.noBudget(year)] : []),
  ];
};

/** A quarter at whose end the year was forecast, with the budget of the year. */
export type Moment = BudgetLine & { quarter: number };

const chanceOf = (name: string, { year, chanceAbove }: Moment): string[] =>
  typeof chanceAbove === 'number' ? [texts.chance(name, year, formatChance(chanceAbove))] : [];

const outcome = ({ complete, realised, budget }: BudgetLine): string[] => {
  if (!complete || realised === null) return [];
  const became = formatMillions(realised);
  if (budget === null) return [texts.became(became)];
  return [realised > budget ? texts.becameAbove(became) : texts.becameWithin(became)];
};

const since = ({ overrunSince, complete }: BudgetLine): string[] => {
  if (typeof overrunSince !== 'string') return [];
  return complete && overrunSince.endsWith('Q4') ? [texts.onlyAtEnd] : [texts.since(periodPhrase(overrunSince))];
};

/** The newest expectation of a year in words, and what became of it. */
export const outlookSummary = (name: string, year: BudgetLine, moments: readonly Moment[]): string => {
  const newest = moments.at(-1);
  if (newest === undefined) return texts.none(name, year.year);
  return [
    `${name}.`,
    ...expectation(newest, year.budget),
    ...chanceOf(name, newest),
    ...outcome(year),
    ...since(year),
  ].join(' ');
};
