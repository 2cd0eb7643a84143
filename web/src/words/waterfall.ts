import type { Waterfall } from '../charts/waterfall.ts';
import { formatList, formatMillions } from '../format.ts';
import { budgetTexts } from '../texts/budget.ts';

const texts = budgetTexts.waterfall;

const sizeOf = (difference: number): string => formatMillions(Math.abs(difference), 2);

const told = ({ name, difference }: Waterfall['steps'][number]): string =>
  difference > 0 ? texts.stepMore(name, sizeOf(difference)) : texts.stepLess(name, sizeOf(difference));

const compared = (difference: number): string => {
  if (difference === 0) return texts.equal;
  return difference > 0 ? texts.more(sizeOf(difference)) : texts.less(sizeOf(difference));
};

/** Budget, outcome and the largest steps between them in words. */
export const waterfallSummary = ({ from, steps, to }: Waterfall, year: string): string => {
  const more = steps.find((step) => step.difference > 0);
  const less = steps.find((step) => step.difference < 0);
  const largest = [more, less].flatMap((step) => step ?? []).map(told);
  return [
    texts.summary(year, formatMillions(from.value), to.name, formatMillions(to.value)),
    compared(to.value - from.value),
    ...(largest.length === 0 ? [] : [texts.largest(formatList(largest))]),
  ].join(' ');
};

/** What the way from budget to year end says in a few words. */
export const waterfallMessage = ({ from, steps, to }: Waterfall): string => {
  const difference = to.value - from.value;
  const [largest] = steps;
  if (largest === undefined || difference === 0) return texts.same;
  const size = formatMillions(Math.abs(difference));
  return difference > 0 ? texts.messageMore(size, largest.name) : texts.messageLess(size, largest.name);
};
