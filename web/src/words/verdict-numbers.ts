import type { Verdict } from 'server/contract.ts';
import { formatDifference, formatNumber, formatSpan, formatValue, shownDifference } from '../format.ts';
import { isRounded, roughly } from './roughly.ts';
import { indicatorTexts as texts } from '../texts/indicator.ts';

type Numbers = NonNullable<Verdict['numbers']>;
type Measurement = Numbers['latest'];
type Entry = { term: string; text: string };

const signed = (difference: number, { unit, decimals }: Numbers): string => {
  const sign = shownDifference(difference, 0, decimals) < 0 ? '\u2212' : '';
  return `${sign}${formatDifference(difference, unit, decimals)}`;
};

const interval = (lower: number | null, upper: number | null, show: (value: number) => string): string =>
  lower === null || upper === null ? '' : texts.verdicts.between(show(lower), show(upper));

const measurementWords = ({ period, value, lower, upper, n }: Measurement, { unit, decimals }: Numbers): string => {
  const bounds = interval(lower, upper, (bound) => formatValue(bound, unit, decimals));
  const behind = n === null ? '' : texts.verdicts.n(formatNumber(n));
  return `${texts.verdicts.measured(formatValue(value, unit, decimals), formatSpan(period))}${bounds === '' ? '' : bounds + texts.verdicts.confidence}${behind}`;
};

/** A p-value with three decimals, and not as nothing where it is very small. */
const probability = (p: number): string => (p < 0.001 ? texts.verdicts.smallP : formatNumber(p, 3));

/** The numbers behind a verdict, in the order in which they are read; what does not apply is left out. `rounding` is that of its figures. */
export const verdictNumbers = (numbers: Numbers, rounding: string | null = null): Entry[] => {
  const { test, uncertainty, p, estimate, lower, upper, confidence, margin, norm, baseline, latest, unit, decimals } =
    numbers;
  const against = norm ?? baseline?.value ?? null;
  // What a reader finds who subtracts the two figures below it.
  const difference = against === null ? estimate : shownDifference(latest.value, against, decimals);
  return [
    { term: texts.verdicts.test, text: test },
    ...(p === null ? [] : [{ term: texts.verdicts.p, text: probability(p) }]),
    {
      term: norm === null ? texts.verdicts.toBaseline : texts.verdicts.toNorm,
      text: `${roughly(signed(difference, numbers), isRounded(rounding, unit))}${interval(lower, upper, (bound) => formatNumber(bound, decimals))}${lower === null || upper === null ? '' : texts.verdicts.interval(confidence)}`,
    },
    ...(margin === null ? [] : [{ term: texts.verdicts.margin, text: formatDifference(margin, unit, decimals) }]),
    ...(norm === null ? [] : [{ term: texts.verdicts.norm, text: formatValue(norm, unit, decimals) }]),
    ...(baseline === null ? [] : [{ term: texts.verdicts.baseline, text: measurementWords(baseline, numbers) }]),
    { term: texts.verdicts.latest, text: measurementWords(latest, numbers) },
    { term: texts.verdicts.uncertainty, text: uncertainty },
  ];
};
