import type { Release } from 'indicators/release/schema.ts';
import type { Dashboard } from '../contract/dashboard.ts';
import { inventedNote } from './invented-note.ts';
import { inventedShort } from './invented-short.ts';

/** Whose figures these are, up to which day, and what of them is invented. */
export const dashboardOf = (release: Release): Dashboard => ({
  generation: release.generation,
  gemeente: release.gemeente,
  ...(release.asOf === undefined ? {} : { asOf: release.asOf }),
  invented: {
    any: release.deliveries.some(({ invented }) => invented),
    short: inventedShort(release),
    note: inventedNote(release),
  },
});
