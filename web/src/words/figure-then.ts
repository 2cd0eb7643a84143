import type { FigureThen } from 'server/cycle/contract/figure-then.ts';
import { formatPeriod, formatValue } from '../format.ts';

/** A figure beside a text in words; null where there is no single value to show. */
export const figureThenWords = ({
  period,
  value,
  unit,
  decimals,
}: FigureThen): { value: string; period: string } | null =>
  value === null || period === null
    ? null
    : { value: formatValue(value, unit, decimals), period: formatPeriod(period) };
