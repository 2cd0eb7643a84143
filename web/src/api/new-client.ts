import { QueryClient } from '@tanstack/react-query';

/**
 * The figures change when a new generation is published, a few times a year: five minutes is fresh enough. What failed is
 * asked again when the reader says so.
 */
export const newClient = (): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { staleTime: 5 * 60_000, retry: 1, retryOnMount: false } } });
