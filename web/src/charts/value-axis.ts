import { formatNumber } from '../format.ts';
import { isPercentage } from '../words/unit.ts';
import { chartFont, colours } from './colours.ts';

/** Amounts stand on the axis in millions of euros with one decimal. */
const million = 1e6;

/** A value as it stands on the axis. */
export const axisNumber = (unit: string, decimals: number) => (value: number) => {
  const shown = unit === 'EUR' ? value / million : value;
  const places = unit === 'EUR' ? 1 : decimals;
  const text = formatNumber(shown, places);
  // Whole numbers stand without decimals; computing a tick may leave a trace far behind the comma.
  const whole = formatNumber(Math.round(shown), places) === text ? formatNumber(shown) : text;
  return `${whole}${isPercentage(unit) ? '%' : ''}`;
};

/** Shares that come near a hundred, for which a round axis would run past it. What may exceed a hundred, and does, is free. */
const isNearWhole = (unit: string, values: readonly number[]): boolean => {
  const highest = Math.max(...values);
  return isPercentage(unit) && highest > 80 && highest <= 100;
};

/** Where an axis that ends at a hundred begins, and a round step that leads to it: a line at 99 and at 100 says nothing. */
export const stepsToHundred = (lowest: number): { min: number; interval: number } => {
  const interval = [1, 2, 5, 10].find((step) => (100 - lowest) / step <= 7) ?? 20;
  return { min: Math.min(Math.floor(lowest / interval) * interval, 99), interval };
};

/**
 * The axis of the values. Two lines are never closer than the last decimal that is shown, so that no number stands on it
 * twice, and a count of people has no halves.
 */
export const valueAxis = ({ unit, decimals }: { unit: string; decimals: number }, values: readonly number[]) => ({
  type: 'value' as const,
  ...(isNearWhole(unit, values) ? { splitNumber: 5, max: 100 } : { splitNumber: 4 }),
  minInterval: unit === 'EUR' ? million / 10 : 10 ** -decimals,
  axisLabel: {
    color: colours.text,
    fontSize: 13,
    fontFamily: chartFont,
    formatter: axisNumber(unit, decimals),
    hideOverlap: true,
  },
  axisLine: { lineStyle: { color: colours.axis } },
  axisTick: { lineStyle: { color: colours.axis } },
  splitLine: { lineStyle: { color: colours.line } },
});
