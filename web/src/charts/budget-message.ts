import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, periodPhrase, shownDifference, shownMillions } from '../format.ts';
import { moneyTexts } from '../texts/money.ts';

const texts = moneyTexts.title;

/** What one year of a part of the budget says, as a title. */
export const budgetMessage = ({ year, budget, realised, complete }: BudgetLine): string => {
  if (realised === null) return budget === null ? texts.nothing(year) : texts.budget(formatMillions(budget), year);
  const spent = spentIn(realised, String(year)) + (complete ? '' : moneyTexts.incomplete);
  if (budget === null || !complete) return spent;
  const difference = shownMillions(realised, budget);
  if (difference === 0) return spent + texts.same;
  const size = formatMillions(Math.abs(difference));
  const [more, less] = realised < 0 ? [texts.dearer, texts.cheaper] : [texts.more, texts.less];
  return spent + (difference > 0 ? more(size) : less(size));
};

/** An amount under zero came in: 'minus two million spent' is no sentence. */
const spentIn = (amount: number, period: string, decimals = 1): string =>
  (amount < 0 ? texts.received : texts.spent)(formatMillions(Math.abs(amount), decimals), period);

/** A taakveld may spend some tens of thousands in a quarter, which one decimal would call nothing. */
const quarterDecimals = 2;

/** What the quarters of a part say, oldest first: of its newest, beside the same quarter a year earlier unless there is a break between. */
export const budgetQuarterMessage = (quarters: readonly BudgetLine[]): string | null => {
  const newest = quarters.at(-1);
  if (newest === undefined || newest.quarter === null || newest.realised === null) return null;
  const spent = spentIn(newest.realised, periodPhrase(`${newest.year}Q${newest.quarter}`), quarterDecimals);
  const before = quarters.findIndex(({ year, quarter }) => year === newest.year - 1 && quarter === newest.quarter);
  const earlier = quarters[before]?.realised ?? null;
  const broken = quarters.slice(before + 1).some((line) => line.break !== undefined);
  // 'Less' than money that came in would be read the wrong way around.
  if (earlier === null || broken || newest.realised < 0 || earlier < 0) return spent;
  const difference = shownDifference(newest.realised / 1e6, earlier / 1e6, quarterDecimals);
  const size = formatMillions(Math.abs(difference) * 1e6, quarterDecimals);
  return (
    spent +
    (difference === 0
      ? texts.sameAsEarlier
      : difference > 0
        ? texts.moreThanEarlier(size)
        : texts.lessThanEarlier(size))
  );
};

/** The same for the years of a part: of its newest year with budget and spending; null without one. */
export const budgetPartMessage = (years: readonly BudgetLine[]): string | null => {
  const newest = years.findLast(({ budget, realised, complete }) => budget !== null && realised !== null && complete);
  return newest === undefined ? null : budgetMessage(newest);
};
