import type { DeliveryFacts } from './delivery.ts';
import type { Levering } from './levering.ts';
import type { Source } from './sources/source.ts';

/** Whether levering.json says both ends of the period, or the format itself says which period it holds. */
export const isDeclared = ({ period }: Source, { from, to }: Levering): boolean =>
  (from !== undefined && to !== undefined) || (period !== null && 'stated' in period);

/** Whether a period is declared that the delivery of the same file, loaded before, does not have yet. */
export const declaresAnew = (known: DeliveryFacts, source: Source, levering: Levering): boolean =>
  isDeclared(source, levering) &&
  (known.periodDeclared !== true ||
    (levering.from ?? known.periodFrom) !== known.periodFrom ||
    (levering.to ?? known.periodTo) !== known.periodTo);
