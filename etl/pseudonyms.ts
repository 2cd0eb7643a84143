import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { blobValue, type DuckDBConnection } from '@duckdb/node-api';
import { keysIn } from './pseudonym-key.ts';
import type { Workspace } from './sources/source.ts';

/** 128 bits of the HMAC: far beyond chance collisions in a country, half the storage. */
const hexDigits = 32;

/** HMAC-SHA256 of a text, as 32 hex digits. */
const hmac = (key: KeyObject, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex').slice(0, hexDigits);

/** The pseudonym of a BSN of nine digits; after a rotation of the key the HMAC of that of before, under the key that came with it. */
const pseudonym = (keys: readonly KeyObject[], bsn: string): string =>
  keys.reduce((text, key) => hmac(key, text), bsn.padStart(9, '0'));

/** The block size of SHA-256 in bytes; RFC 2104 pads a shorter key with zeros to it. */
const block = 64;
const padded = (key: Buffer, mask: number): Uint8Array =>
  Uint8Array.from({ length: block }, (_, index) => (key[index] ?? 0) ^ mask);

/** The same HMAC in SQL (RFC 2104), of an expression; `inner` and `outer` name the parameters with the padded key. */
const hmacSql = (text: string, inner: number, outer: number): string =>
  `left(sha256($${outer}::blob || unhex(sha256($${inner}::blob || encode(${text})))), ${hexDigits})`;

/** A query for the pseudonym of an expression under every key in turn, and the parameters that go with it. */
export const pseudonymSql = (
  key: Buffer,
  text: string,
): { sql: string; parameters: ReturnType<typeof blobValue>[] } => {
  const parts = keysIn(key);
  const sql = parts.reduce((made, _part, index) => hmacSql(made, index * 2 + 1, index * 2 + 2), text);
  const parameters = parts.flatMap((part) => [blobValue(padded(part, 0x36)), blobValue(padded(part, 0x5c))]);
  return { sql, parameters };
};

/** The two ways to a pseudonym that a reader may use, without the key. */
export const pseudonymisers = (
  connection: DuckDBConnection,
  key: Buffer,
): Pick<Workspace, 'pseudonymise' | 'pseudonymiseAll'> => {
  // Made once: a key of bytes is prepared anew for every BSN, which takes seven times as long.
  const secrets = keysIn(key).map((part) => createSecretKey(part));
  // One person comes back in many messages of a file.
  const known = new Map<string, string>();
  const pseudonymise = (bsn: string): string => {
    const made = known.get(bsn) ?? pseudonym(secrets, bsn);
    known.set(bsn, made);
    return made;
  };
  return {
    pseudonymise,
    // Written out in SQL, because a call from Node per BSN takes longer than reading the file.
    pseudonymiseAll: async (distinctBsnQuery, into) => {
      const { sql, parameters } = pseudonymSql(key, `lpad(bsn::text, 9, '0')`);
      await connection.run(
        `create or replace table ${into} as
        select bsn, ${sql} as persoon
        from (select bsn::integer from (${distinctBsnQuery}) as q(bsn)) as t(bsn) where bsn is not null`,
        parameters,
      );
    },
  };
};
