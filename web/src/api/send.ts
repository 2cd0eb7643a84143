import type { Problem } from 'server/contract.ts';
import { askAccount } from './ask-account.ts';
import { failingTexts as texts } from '../texts/failing.ts';

/** What came of something that was sent: kept, or why not, with what the server said beside its words. */
export type Sent =
  | { kept: true }
  | { kept: false; status: number | null; detail: string; faults: Fault[]; theirs: unknown };

/** What is wrong with one field. */
export type Fault = { field: string; text: string };

type Refusal = Problem & { theirs?: unknown };

/** By the name of a field: the pointer of a fault is that of a field of what was sent. */
const faultsOf = ({ errors = [] }: Refusal): Fault[] =>
  errors.map(({ location: { pointer = '' }, detail }) => ({ field: pointer.slice(1), text: detail }));

const failed = (status: number | null, detail: string): Sent => ({
  kept: false,
  status,
  detail,
  faults: [],
  theirs: null,
});

/** The token of the session, which must come along with all that is written; empty where there is no session. */
export const tokenOfSession = async (): Promise<string> => (await askAccount())?.csrf ?? '';

/** Sends what somebody wrote. */
export const send = async (method: 'POST' | 'PUT', address: string, body: object): Promise<Sent> => {
  try {
    const response = await fetch(address, {
      method,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-csrf-token': await tokenOfSession(),
      },
      body: JSON.stringify(body),
    });
    if (response.ok) return { kept: true };
    if (response.headers.get('content-type')?.includes('problem+json') !== true)
      return failed(response.status, texts.serverError(response.status));
    const refusal = (await response.json()) as Refusal;
    const { status, detail, theirs = null } = refusal;
    return { kept: false, status, detail, faults: faultsOf(refusal), theirs };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return failed(null, texts.outOfReach);
    throw error;
  }
};
