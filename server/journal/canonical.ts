import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** JSON with one way of writing it (RFC 8785), so that the same content has the same bytes and the same hash on any machine. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON has a canonical form.');
  return text;
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
