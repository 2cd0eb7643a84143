import type { Observation } from 'indicators/release/schema.ts';
import { dayOf } from '../../pages/today.ts';
import type { Reason } from './causes.ts';
import type { Files } from './delivery-reasons.ts';

/** `on` is the day on which the newest file behind the figure was loaded; null where no file is known. */
export type Side = Pick<Observation, 'value' | 'status'> & { on: string | null };

/** One figure that differs; null on a side means that there was none, a null value that it was hidden or unknown. */
export type Changed = Pick<Observation, 'measure' | 'period' | 'region' | 'breakdown' | 'group'> &
  Reason & {
    /** The id of an indicator, 'begroting' or 'vergelijking'. */
    indicator: string;
    before: Side | null;
    after: Side | null;
  };

/** A figure as it stood at a moment with these files. */
export function sideOf(
  o: Pick<Observation, 'value' | 'status' | 'deliveries'> | undefined,
  { deliveries }: Pick<Files, 'deliveries'>,
): Side | null {
  if (o === undefined) return null;
  const days = o.deliveries.flatMap((id) => {
    const file = deliveries.get(id);
    return file === undefined ? [] : dayOf(new Date(file.loadedAt));
  });
  return { value: o.value, status: o.status, on: days.toSorted().at(-1) ?? null };
}
