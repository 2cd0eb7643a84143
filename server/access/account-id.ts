import { hashOfSecret } from './sessions/secret.ts';

/**
 * Names an account in the audit and to the limits: the same at every sign-in, and another for somebody else of the same name. Of what the
 * provider calls the account it says nothing.
 */
export const accountId = (subject: string): string => hashOfSecret(subject).slice(0, 16);
