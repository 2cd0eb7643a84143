import type { QueryClient } from '@tanstack/react-query';
import type { SentAnswer } from 'server/pages/page-renderer.ts';
import { AnswerError } from './answer-error.ts';

/** Puts an answer that came along with the page where the question to that address finds it. */
export const holdAnswer = (client: QueryClient, address: string, answer: SentAnswer): void => {
  if ('body' in answer) {
    client.setQueryData([address], answer.body);
    return;
  }
  const error = new AnswerError(answer.detail, answer.status);
  client
    .getQueryCache()
    .build(client, { queryKey: [address] })
    .setState({ status: 'error', error, errorUpdatedAt: Date.now(), errorUpdateCount: 1, fetchStatus: 'idle' });
};
