import type { Claims } from './oidc-provider.ts';

const address = /^[^\s@<>",;]{1,64}@[^\s@<>",;]{3,189}$/;

/** The mail address that the provider gives; null where it gives none, or says that it did not check it. */
export const emailOfClaims = ({ email, email_verified: verified }: Claims): string | null =>
  typeof email === 'string' && verified !== false && address.test(email) ? email : null;
