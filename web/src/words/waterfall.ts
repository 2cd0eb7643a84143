import type { Waterfall } from '../charts/waterfall.ts';
import { formatMillions } from '../format.ts';

const told = ({ name, difference }: Waterfall['steps'][number]): string =>
  `${name} (${formatMillions(Math.abs(difference), 2)} ${difference > 0 ? 'meer' : 'minder'})`;

/** Budget, outcome and the largest steps between them in words. */
export const waterfallSummary = ({ from, steps, to }: Waterfall, year: string): string => {
  const difference = to.value - from.value;
  const size = formatMillions(Math.abs(difference), 2);
  const compared =
    difference === 0
      ? 'Dat is gelijk aan de begroting.'
      : `Dat is ${size} ${difference > 0 ? 'meer' : 'minder'} dan begroot.`;
  const more = steps.find((step) => step.difference > 0);
  const less = steps.find((step) => step.difference < 0);
  const largest = [more, less].flatMap((step) => step ?? []).map(told);
  return `De begroting voor ${year} was ${formatMillions(from.value)}. ${to.name}: ${formatMillions(to.value)}. ${compared}${largest.length === 0 ? '' : ` De grootste verschillen: ${largest.join(' en ')}.`}`;
};

/** What the way from budget to year end says in a few words. */
export const waterfallMessage = ({ from, steps, to }: Waterfall): string => {
  const difference = to.value - from.value;
  const [largest] = steps;
  if (largest === undefined || difference === 0) return 'Het jaar kost wat was begroot';
  return `${formatMillions(Math.abs(difference))} ${difference > 0 ? 'meer' : 'minder'} dan begroot, het grootste verschil bij ${largest.name}`;
};
