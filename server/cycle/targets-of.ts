import type { AdoptedTarget } from 'indicators/verdict/schema.ts';
import type { Adopted } from './adopted.ts';

/** The adopted targets as verdicts are judged by them; the number in the id of a target is its path. */
export const targetsOf = ({ targets }: Pick<Adopted, 'targets'>): AdoptedTarget[] =>
  targets
    .map(({ id, indicator, measure = 'main', year, low, high, setBy, decision }) => ({
      indicator,
      measure,
      path: Number(id.split('/').at(-1)),
      year,
      low,
      high,
      setBy,
      decision,
    }))
    .toSorted((a, b) => a.indicator.localeCompare(b.indicator) || a.path - b.path || a.year - b.year);
