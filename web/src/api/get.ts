import type { Problem } from 'server/contract.ts';
import { AnswerError } from './answer-error.ts';
import { failingTexts as texts } from '../texts/failing.ts';

const detailOf = async (response: Response): Promise<string> => {
  const isProblem = response.headers.get('content-type')?.includes('problem+json') ?? false;
  if (!isProblem) return texts.serverError(response.status);
  const problem = (await response.json()) as Problem;
  return problem.detail;
};

/** One answer of the API; the type is the server's contract. */
export const get = async <Answer>(address: string): Promise<Answer> => {
  const response = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => {
    throw new AnswerError(texts.outOfReach, null);
  });
  if (!response.ok) throw new AnswerError(await detailOf(response), response.status);
  try {
    return (await response.json()) as Answer;
  } catch {
    // Something between us and the server answered in its place.
    throw new AnswerError(texts.unreadable, null);
  }
};
