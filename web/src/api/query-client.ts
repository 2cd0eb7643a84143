import { QueryClient } from '@tanstack/react-query';
import type { SentAnswer } from 'server/pages/page-renderer.ts';
import { AnswerError } from './answer-error.ts';

/** The answers of one page by address: those that came along with it, and those asked since. A page never asks twice by itself. */
export const queryClient = (sent: Readonly<Record<string, SentAnswer>>): QueryClient => {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, retryOnMount: false, refetchOnWindowFocus: false },
    },
  });
  for (const [address, answer] of Object.entries(sent)) {
    if ('body' in answer) client.setQueryData([address], answer.body);
    else
      client
        .getQueryCache()
        .build(client, { queryKey: [address] })
        .setState({ status: 'error', error: new AnswerError(answer.detail, answer.status) });
  }
  return client;
};

/** The addresses that a page that was drawn with this client looked for and did not find. */
export const missedBy = (client: QueryClient): string[] =>
  client
    .getQueryCache()
    .getAll()
    .flatMap(({ queryKey, state }) => (state.status === 'pending' ? String(queryKey[0]) : []));
