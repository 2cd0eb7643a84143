import type { ComparisonRow } from '../charts/comparison-rows.ts';
import { formatDifference, formatList } from '../format.ts';

type Unit = { unit: string; decimals: number };

/** How much the municipality differs: '2,3 procentpunt hoger'. */
export const differenceWords = ({ kind, difference }: ComparisonRow, { unit, decimals }: Unit): string => {
  if (kind === 'own') return '';
  if (difference === null) return kind === 'past' ? 'anders gemeten' : 'geen cijfer over hetzelfde tijdvak';
  if (difference === 0) return 'gelijk';
  return `${formatDifference(difference, unit, decimals)} ${difference > 0 ? 'hoger' : 'lager'}`;
};

/** What there is to compare with, and what there is not. */
export const comparisonSummary = (rows: readonly ComparisonRow[]): string => {
  const regions = rows.filter(({ kind }) => kind === 'region');
  const periods = new Set(rows.filter(({ kind }) => kind !== 'past').map(({ point }) => point.period));
  const others =
    regions.length === 0
      ? 'Dit cijfer is er niet voor andere gebieden.'
      : `Wij vergelijken met ${formatList(regions.map(({ name }) => name))}.`;
  const apart = periods.size > 1 ? ' De cijfers gaan niet allemaal over hetzelfde tijdvak.' : '';
  const size =
    regions.length === 0 || regions.some(({ name }) => name.includes('inwoners'))
      ? ''
      : ' Voor gemeenten met ongeveer evenveel inwoners is er geen cijfer.';
  return `${others}${apart}${size}`;
};
