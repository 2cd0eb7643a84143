import type { Marts } from 'etl/schema.ts';
import type { Count } from '../indicator.ts';
import { countEvents, events, type Aggregates, type QuarterSpec } from './events.ts';

/** Aggregates of the rows of one mart dated in each covered quarter. */
export function perQuarter<M extends keyof Marts>(spec: QuarterSpec<M>, aggregates: Aggregates): Count {
  const side = events(spec);
  return countEvents([side], side.select, aggregates);
}
