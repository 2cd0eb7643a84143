import { use, useCallback, useSyncExternalStore } from 'react';
import { AnswersContext } from './answers-context.ts';
import type { Question } from './ask.ts';

/** What a page knows of an answer; without data and error it is on its way, after `failures` tries that went wrong. */
export type Heard<Body> = { data: Body | undefined; error: Error | null; failures: number; again: () => void };

/** Asks a question once per page, however many parts ask it; what came along with the page is there at once. */
export const useAnswer = <Body>({ address }: Question<Body>): Heard<Body> => {
  const answers = use(AnswersContext);
  const listen = useCallback((changed: () => void) => answers.listen(address, changed), [answers, address]);
  const now = () => answers.at(address);
  const { data, error, failures } = useSyncExternalStore(listen, now, now);
  // The type that the server's contract promises at that address (ask.ts).
  return { data: data as Body | undefined, error, failures, again: () => answers.again(address) };
};
