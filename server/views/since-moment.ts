import { daysOf } from 'indicators/release/period.ts';
import type { Release } from 'indicators/release/schema.ts';
import type { Principles } from '../contract/principles.ts';
import { latestFigure } from './latest-figure.ts';

/** What came since the last delivered report of the P&C calendar: which verdicts stood there then, and which figures are newer. */
export function sinceMoment({ sinceMoment: since, indicators, gemeente }: Release): Pick<Principles, 'since'> {
  if (since === undefined || since === null) return {};
  const figures = indicators.flatMap((indicator) => {
    const latest = latestFigure(indicator, gemeente.code);
    return latest !== null && latest.value !== null && daysOf(latest.period).last > (since.asOf ?? since.on)
      ? indicator.id
      : [];
  });
  return { since: { ...since, figures } };
}
