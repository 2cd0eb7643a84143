import { use, useEffect, useSyncExternalStore } from 'react';
import { AnswersContext } from './answers.ts';
import type { Question } from './ask.ts';

/** What a page knows of an answer; without data and error it is still on its way. */
export type Heard<Body> = { data: Body | undefined; error: Error | null; again: () => void };

/** Asks a question once per page, however many parts ask it; what came along with the page is there at once. */
export const useAnswer = <Body>({ address }: Question<Body>): Heard<Body> => {
  const answers = use(AnswersContext);
  const read = () => answers.known(address);
  const known = useSyncExternalStore(answers.subscribe, read, read);
  useEffect(() => answers.want(address), [answers, address]);
  // The server's contract says what is at an address (api/).
  return { data: known?.data as Body | undefined, error: known?.error ?? null, again: () => answers.again(address) };
};
