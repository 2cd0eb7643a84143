import type { IndicatorSheet } from 'server/contract.ts';
import { ask } from './ask.ts';

/** The definition sheet of one indicator, by slug or id. */
export const indicatorQuery = (slug: string) => ask<IndicatorSheet>(`/v1/indicators/${encodeURIComponent(slug)}`);
