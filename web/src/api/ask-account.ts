import type { SessionAnswer } from 'server/access/contract.ts';

export type Account = NonNullable<SessionAnswer['account']>;

/** Who is signed in, as of now; null when nobody is. */
export const askAccount = async (): Promise<Account | null> => {
  const answer = await fetch('/v1/session', { headers: { accept: 'application/json' } });
  return answer.ok ? ((await answer.json()) as SessionAnswer).account : null;
};
