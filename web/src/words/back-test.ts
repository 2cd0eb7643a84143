import type { BackTest } from 'server/contract.ts';
import { formatEuro, formatList, formatNumber, formatPercent, periodPhrase } from '../format.ts';
import { budgetTexts } from '../texts/budget.ts';

const texts = budgetTexts.backTest;

/** How many years fell within an interval, of those that had one: '78% (154 van 198)'. */
export const coverage = (within: number, of: number): string =>
  of === 0 ? '–' : texts.coverage(formatPercent((100 * within) / of), formatNumber(within), formatNumber(of));

/** How the forecasts of all taakvelden did, against the simplest rule, in words. */
export const backTestSummary = (tests: readonly BackTest[]): string => {
  const all = tests.find(({ by }) => by === 'together');
  if (all === undefined) return texts.none;
  return [
    texts.how(formatNumber(all.forecasts), periodPhrase(all.from), periodPhrase(all.to)),
    texts.errors(formatEuro(all.meanAbsoluteError), formatEuro(all.meanAbsoluteErrorNaive)),
    all.meanAbsoluteError < all.meanAbsoluteErrorNaive ? texts.better : texts.notBetter,
    texts.margins(coverage(all.within80, all.intervals), coverage(all.within95, all.intervals)),
  ].join(' ');
};

const isNotBetter = ({ meanAbsoluteError, meanAbsoluteErrorNaive }: BackTest) =>
  meanAbsoluteError >= meanAbsoluteErrorNaive;

/** For which rows the simplest rule did as well or better, in words: by name, so that nobody relies on a forecast that does not help. */
export const notBetter = (tests: readonly BackTest[]): string => {
  const rows = tests.filter(({ by }) => by !== 'together');
  if (rows.length === 0) return '';
  const found = rows.filter(isNotBetter);
  if (found.length === 0) return texts.nowhereWorse;
  const names = found.map(({ by, code, name }) => (by === 'taakveld' ? `${code} ${name}` : name));
  return texts.somewhereWorse(formatNumber(found.length), formatNumber(rows.length), formatList(names));
};
