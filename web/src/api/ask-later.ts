import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { mayPass } from './answer-error.ts';
import type { Kept } from './answers.ts';
import { get } from './get.ts';

/** A question that was asked by this page. */
export type Asked = { again: () => void };

/** Milliseconds until the next try: half a second, then a second. */
const pause = (failures: number): number => 500 * 2 ** failures;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: Infinity,
      refetchOnWindowFocus: false,
      // Whether there is a connection shows in the answer; what a browser thinks of it is often wrong.
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && mayPass(error),
      retryDelay: pause,
    },
  },
});

/** Asks the API, tries again what may pass, and tells each time what is known. */
export const askLater = (address: string, tell: (kept: Kept) => void): Asked => {
  const observer = new QueryObserver(client, { queryKey: [address], queryFn: () => get<unknown>(address) });
  observer.subscribe(({ data, error, isFetching, failureCount }) =>
    tell({ data, error: isFetching ? null : error, failures: isFetching ? failureCount : 0 }),
  );
  return { again: () => void observer.refetch() };
};
