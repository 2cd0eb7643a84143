import { queryOptions } from '@tanstack/react-query';
import type { IndicatorSheet } from 'server/contract.ts';
import { get } from './get.ts';

/** The definition sheet of one indicator, by slug or id. */
export const indicatorQuery = (slug: string) =>
  queryOptions({
    queryKey: ['indicator', slug],
    queryFn: ({ signal }) => get<IndicatorSheet>(`/v1/indicators/${encodeURIComponent(slug)}`, signal),
  });
