import type { Heard } from '../api/use-answer.ts';
import type { ReactNode } from 'react';
import { Failure } from './failure.tsx';
import { failingTexts as texts } from '../texts/failing.ts';

export type AnswerProps<Data> = {
  query: Heard<Data>;
  /** With its article and verb: 'Het doel is', 'De bronnen zijn'. */
  what: `${string} ${'is' | 'zijn'}`;
  children: (data: Data) => ReactNode;
};

/** What a question to the API shows: that it is loading, what went wrong with a retry, or the answer. */
export const Answer = <Data,>({ query, what, children }: AnswerProps<Data>) => {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failure what={what} error={query.error} onRetry={query.again} />;
  return <output className="loading">{query.failures === 0 ? texts.loading : texts.again}</output>;
};
