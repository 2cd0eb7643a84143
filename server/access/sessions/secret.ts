import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as they can stand in a cookie or an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret: who reads the table cannot use it. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
