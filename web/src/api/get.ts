import type { Problem } from 'server/contract.ts';
import { AnswerError } from './answer-error.ts';

const detailOf = async (response: Response): Promise<string> => {
  const isProblem = response.headers.get('content-type')?.includes('problem+json') ?? false;
  if (!isProblem) return `De server gaf een fout (${response.status}). Probeer het later nog eens.`;
  const problem = (await response.json()) as Problem;
  return problem.detail;
};

/** One answer of the API; the type is the server's contract. */
export const get = async <Answer>(address: string): Promise<Answer> => {
  const response = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => {
    throw new AnswerError('De gegevens zijn niet bereikbaar. Kijk of u verbinding hebt en probeer het nog eens.', null);
  });
  if (!response.ok) throw new AnswerError(await detailOf(response), response.status);
  try {
    return (await response.json()) as Answer;
  } catch {
    // Something between us and the server answered in its place.
    throw new AnswerError('De server gaf een antwoord dat niet te lezen is. Probeer het later nog eens.', null);
  }
};
