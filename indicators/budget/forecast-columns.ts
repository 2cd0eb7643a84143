import type { BudgetLine } from '../release/schema.ts';
import { overrunSince } from './forecast/overrun-since.ts';
import { chanceAbove, intervalOf, type YearEnd } from './forecast/year-end.ts';

type Columns = Pick<
  BudgetLine,
  'forecast' | 'forecastLower' | 'forecastUpper' | 'forecastLower80' | 'forecastUpper80' | 'chanceAbove'
>;

/** A forecast (EUR) with its intervals and the chance (%) that the year ends above its budget; all null without one. */
export const forecastColumns = (forecast: YearEnd | null, budget: number | null): Columns => {
  const [wide, narrow] = forecast === null ? [null, null] : [intervalOf(forecast, 0.95), intervalOf(forecast, 0.8)];
  const chance = forecast === null || budget === null ? null : chanceAbove(forecast, budget);
  return {
    forecast: forecast?.value ?? null,
    forecastLower: wide?.lower ?? null,
    forecastUpper: wide?.upper ?? null,
    forecastLower80: narrow?.lower ?? null,
    forecastUpper80: narrow?.upper ?? null,
    chanceAbove: chance === null ? null : 100 * chance,
  };
};

/** The quarter from which an overrun was visible; `ended`: what the year came to (EUR), null while it runs. */
export function sinceOf(
  forecasts: readonly YearEnd[],
  year: number,
  budget: number | null,
  ended: number | null,
): string | null {
  if (budget === null) return null;
  const moments = forecasts
    .filter((one) => one.year === year)
    .map((one) => ({ quarter: one.known, chance: chanceAbove(one, budget) }));
  const quarter = overrunSince(moments, ended === null ? null : ended > budget ? 'above' : 'within');
  return quarter === null ? null : `${year}Q${quarter}`;
}
