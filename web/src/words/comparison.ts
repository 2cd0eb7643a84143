import type { ComparisonRow } from '../charts/comparison-rows.ts';
import { formatDifference, formatList } from '../format.ts';
import { isRounded, roughly } from './roughly.ts';
import { indicatorTexts as texts } from '../texts/indicator.ts';

type Unit = { unit: string; decimals: number; rounding?: string | null };

/** How much the municipality differs: '2,3 procentpunt hoger'. */
export const differenceWords = ({ kind, difference }: ComparisonRow, { unit, decimals, rounding }: Unit): string => {
  if (kind === 'own') return '';
  if (difference === null) return kind === 'past' ? texts.comparison.otherwise : texts.comparison.noSamePeriod;
  const rounded = isRounded(rounding, unit);
  if (difference === 0) return rounded ? texts.comparison.aboutSame : texts.comparison.same;
  const size = roughly(formatDifference(difference, unit, decimals), rounded);
  return difference > 0 ? texts.comparison.higher(size) : texts.comparison.lower(size);
};

/** What there is to compare with, and what there is not. */
export const comparisonSummary = (rows: readonly ComparisonRow[]): string => {
  const regions = rows.filter(({ kind }) => kind === 'region');
  const periods = new Set(rows.filter(({ kind }) => kind !== 'past').map(({ point }) => point.period));
  const others =
    regions.length === 0
      ? texts.comparison.nobody
      : texts.comparison.others(formatList(regions.map(({ name }) => name)));
  const apart = periods.size > 1 ? ` ${texts.comparison.periods}` : '';
  // Of no indicator a figure per class of gemeenten is published; that is said, so that nobody looks for it.
  const size = regions.some(({ name }) => name.includes('inwoners')) ? '' : ` ${texts.comparison.noSizeClass}`;
  const past = rows.some(({ kind }) => kind === 'past') ? '' : ` ${texts.comparison.noPast}`;
  return `${others}${apart}${size}${past}`;
};
