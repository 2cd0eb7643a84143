import { createHmac } from 'node:crypto';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Workspace } from './sources/source.ts';

/** 128 bits of the HMAC: far beyond chance collisions in a country, half the storage. */
const hexDigits = 32;

/** HMAC-SHA256 of a BSN of nine digits, as 32 hex digits. */
export const pseudonym = (key: Buffer, bsn: string): string =>
  createHmac('sha256', key).update(bsn.padStart(9, '0')).digest('hex').slice(0, hexDigits);

/** The two ways to a pseudonym that a reader may use, without the key. */
export const pseudonymisers = (
  connection: DuckDBConnection,
  key: Buffer,
): Pick<Workspace, 'pseudonymise' | 'pseudonymiseAll'> => ({
  pseudonymise: (bsn) => pseudonym(key, bsn),
  pseudonymiseAll: async (distinctBsnQuery, into) => {
    const distinct = await connection.runAndReadAll(`select bsn::integer from (${distinctBsnQuery}) as t(bsn)
      where bsn is not null order by all`);
    await connection.run(`create or replace temp table ${into} (bsn integer, persoon text)`);
    const appender = await connection.createAppender(into, null, 'temp');
    for (const [bsn] of distinct.getRows()) {
      appender.appendInteger(Number(bsn));
      appender.appendVarchar(pseudonym(key, String(bsn)));
      appender.endRow();
    }
    appender.closeSync();
  },
});
