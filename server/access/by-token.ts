import { accountId } from './account-id.ts';
import { readerOf } from './reader-of.ts';
import type { Readers } from './readers.ts';
import type { Recogniser } from './recognised.ts';

/** Recognises programs and people by a token that the operator gave out (READERS_FILE). */
export const byToken =
  (readers: Readers): Recogniser =>
  async ({ headers, ip }) => {
    const reader = readerOf(readers, headers.authorization);
    if (reader === null) return null;
    const { name, role, sha256 } = reader;
    const account = accountId(`token|${sha256.toString('hex')}`);
    return { actor: { name, role, origin: ip, account }, session: null };
  };
