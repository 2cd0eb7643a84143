import { readerOf } from './reader-of.ts';
import type { Readers } from './readers.ts';
import type { Recogniser } from './recognised.ts';

/** Recognises programs and people by a token that the operator gave out (READERS_FILE). */
export const byToken =
  (readers: Readers): Recogniser =>
  async ({ headers, ip }) => {
    const reader = readerOf(readers, headers.authorization);
    if (reader === null) return null;
    return { actor: { name: reader.name, role: reader.role, origin: ip }, session: null };
  };
