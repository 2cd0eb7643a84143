import type { Count, Indicator } from '../indicator.ts';

/** The way of counting of one measure of an indicator. */
export function countOf(indicator: Indicator, key = 'main'): Count {
  const measure = indicator.measures.find((each) => each.key === key);
  if (measure === undefined) throw new Error(`${indicator.id} has no measure ${key}`);
  return measure.count;
}
