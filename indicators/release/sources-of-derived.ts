import type { Indicator, Series } from '../indicator.ts';
import type { Observation } from './schema.ts';

type Sheet = { id: string; observations: readonly Observation[] };

/**
 * Names the deliveries behind the figures that are made of the series of other indicators: those behind the totals of every
 * series that reaches the period, up to it, since the earlier ones set the limits that the newest is held against.
 */
export function sourcesOfDerived<S extends Sheet>(
  sheets: readonly S[],
  indicators: readonly Indicator[],
  series: readonly Series[],
  gemeente: string,
): (S & { observations: Observation[] })[] {
  const derived = new Set(indicators.flatMap(({ id, derived: made }) => (made === undefined ? [] : id)));
  const totals = new Map(
    sheets.map(({ id, observations }) => [
      id,
      observations.filter((o) => o.measure === 'main' && o.region === gemeente && o.breakdown === null),
    ]),
  );
  const behind = (period: string): string[] => {
    const reaching = series.filter(({ points }) => points.some((point) => point.period === period));
    const figures = reaching.flatMap(({ indicator }) => totals.get(indicator) ?? []);
    return [...new Set(figures.flatMap((o) => (o.period <= period ? o.deliveries : [])))].toSorted();
  };
  return sheets.map((sheet) => ({
    ...sheet,
    observations: sheet.observations.map((o) => (derived.has(sheet.id) ? { ...o, deliveries: behind(o.period) } : o)),
  }));
}
