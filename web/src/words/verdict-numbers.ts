import type { Verdict } from 'server/contract.ts';
import { formatDifference, formatNumber, formatSpan, formatValue, shownDifference } from '../format.ts';

type Numbers = NonNullable<Verdict['numbers']>;
type Measurement = Numbers['latest'];
type Entry = { term: string; text: string };

const signed = (difference: number, { unit, decimals }: Numbers): string => {
  const sign = shownDifference(difference, 0, decimals) < 0 ? '\u2212' : '';
  return `${sign}${formatDifference(difference, unit, decimals)}`;
};

const interval = (lower: number | null, upper: number | null, show: (value: number) => string): string =>
  lower === null || upper === null ? '' : `, tussen ${show(lower)} en ${show(upper)}`;

const measurementWords = ({ period, value, lower, upper, n }: Measurement, { unit, decimals }: Numbers): string => {
  const bounds = interval(lower, upper, (bound) => formatValue(bound, unit, decimals));
  const behind = n === null ? '' : ` (n = ${formatNumber(n)})`;
  return `${formatValue(value, unit, decimals)} in ${formatSpan(period)}${bounds === '' ? '' : `${bounds} (95%)`}${behind}`;
};

/** A p-value with three decimals, and not as nothing where it is very small. */
const probability = (p: number): string => (p < 0.001 ? 'kleiner dan 0,001' : formatNumber(p, 3));

/** The numbers behind a verdict, in the order in which they are read; what does not apply is left out. */
export const verdictNumbers = (numbers: Numbers): Entry[] => {
  const { test, uncertainty, p, estimate, lower, upper, confidence, margin, norm, baseline, latest, unit, decimals } =
    numbers;
  const against = norm ?? baseline?.value ?? null;
  // What a reader finds who subtracts the two figures below it.
  const difference = against === null ? estimate : shownDifference(latest.value, against, decimals);
  return [
    { term: 'Toets', text: test },
    ...(p === null ? [] : [{ term: 'p', text: probability(p) }]),
    {
      term: norm === null ? 'Verschil met de nulmeting' : 'Verschil met de norm',
      text: `${signed(difference, numbers)}${interval(lower, upper, (bound) => formatNumber(bound, decimals))}${lower === null || upper === null ? '' : ` (${confidence}%-interval)`}`,
    },
    ...(margin === null ? [] : [{ term: 'Marge', text: formatDifference(margin, unit, decimals) }]),
    ...(norm === null ? [] : [{ term: 'Norm', text: formatValue(norm, unit, decimals) }]),
    ...(baseline === null ? [] : [{ term: 'Nulmeting', text: measurementWords(baseline, numbers) }]),
    { term: 'Laatste meting', text: measurementWords(latest, numbers) },
    { term: 'Waar de onzekerheid vandaan komt', text: uncertainty },
  ];
};
