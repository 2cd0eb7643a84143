import type { Observation, Release } from 'indicators/release/schema.ts';
import { findIndicator } from './find-indicator.ts';

/** Tells of each figure of an indicator whether an invented delivery stands behind it; one made from other figures is as invented as those. */
export function inventedFigures(release: Release, key: string): (figure: Observation) => boolean {
  const invented = new Set(release.deliveries.flatMap((delivery) => (delivery.invented ? delivery.id : [])));
  const indicator = findIndicator(release, key);
  return ({ deliveries }) => (deliveries.length === 0 ? indicator.invented : deliveries.some((id) => invented.has(id)));
}
