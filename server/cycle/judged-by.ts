import type { Adopted as Rules } from 'indicators/verdict/verdicts-of.ts';
import type { Adopted } from './adopted.ts';

/** The adopted targets and margins as verdicts are judged by them; the number in the id of a target is its path. */
export const judgedBy = ({ targets, margins }: Pick<Adopted, 'targets' | 'margins'>): Rules => ({
  targets: targets
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
    .toSorted((a, b) => a.indicator.localeCompare(b.indicator) || a.path - b.path || a.year - b.year),
  margins: margins
    .map(({ indicator, margin, why }) => ({ indicator, margin, why }))
    .toSorted((a, b) => a.indicator.localeCompare(b.indicator)),
});
