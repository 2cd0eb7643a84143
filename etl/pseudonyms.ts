import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { blobValue, type DuckDBConnection } from '@duckdb/node-api';
import type { Workspace } from './sources/source.ts';

/** 128 bits of the HMAC: far beyond chance collisions in a country, half the storage. */
const hexDigits = 32;

/** HMAC-SHA256 of a BSN of nine digits, as 32 hex digits. */
const pseudonym = (key: KeyObject, bsn: string): string =>
  createHmac('sha256', key).update(bsn.padStart(9, '0')).digest('hex').slice(0, hexDigits);

/** The block size of SHA-256 in bytes; RFC 2104 pads a shorter key with zeros to it. */
const block = 64;
const padded = (key: Buffer, mask: number): Uint8Array =>
  Uint8Array.from({ length: block }, (_, index) => (key[index] ?? 0) ^ mask);

/** The two ways to a pseudonym that a reader may use, without the key. */
export const pseudonymisers = (
  connection: DuckDBConnection,
  key: Buffer,
): Pick<Workspace, 'pseudonymise' | 'pseudonymiseAll'> => {
  // Made once: a key of bytes is prepared anew for every BSN, which takes seven times as long.
  const secret = createSecretKey(key);
  // One person comes back in many messages of a file.
  const known = new Map<string, string>();
  const pseudonymise = (bsn: string): string => {
    const made = known.get(bsn) ?? pseudonym(secret, bsn);
    known.set(bsn, made);
    return made;
  };
  return {
    pseudonymise,
    // The same HMAC written out in SQL (RFC 2104), because a call from Node per BSN takes longer than reading the file.
    pseudonymiseAll: async (distinctBsnQuery, into) => {
      await connection.run(
        `create or replace table ${into} as
        select bsn, left(sha256($2::blob || unhex(sha256($1::blob || encode(lpad(bsn::text, 9, '0'))))), ${hexDigits}) as persoon
        from (select bsn::integer from (${distinctBsnQuery}) as q(bsn)) as t(bsn) where bsn is not null`,
        [blobValue(padded(key, 0x36)), blobValue(padded(key, 0x5c))],
      );
    },
  };
};
