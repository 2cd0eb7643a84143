import { createHash, timingSafeEqual } from 'node:crypto';
import type { Reader, Readers } from './readers.ts';

/**
 * The reader whose token an Authorization header bears; null when it is nobody's. Hashes are compared, and all of them: how long
 * that takes says nothing about a token.
 */
export function readerOf(readers: Readers, authorization: string | undefined): Reader | null {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return null;
  const hash = createHash('sha256').update(token).digest();
  let found: Reader | null = null;
  for (const reader of readers) if (timingSafeEqual(reader.sha256, hash)) found = reader;
  return found;
}
