import { createHmac } from 'node:crypto';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { pseudonymisers } from './pseudonyms.ts';

it('gives in SQL and in Node the first 32 hex digits of HMAC-SHA256 over nine digits', async () => {
  const key = Buffer.from('00112233445566778899aabbccddeeff0123456789abcdef0123456789abcdef', 'hex');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const { pseudonymise, pseudonymiseAll } = pseudonymisers(connection, key);
  await pseudonymiseAll('select 999900006 union all select 12345672 union all select null', 'pseudonym');
  const result = await connection.runAndReadAll('select bsn, persoon from pseudonym order by bsn');
  const expected = (bsn: string): string => createHmac('sha256', key).update(bsn).digest('hex').slice(0, 32);
  expect(result.getRowsJson()).toEqual([
    [12345672, expected('012345672')],
    [999900006, expected('999900006')],
  ]);
  expect(pseudonymise('12345672')).toBe(expected('012345672'));
  connection.closeSync();
  instance.closeSync();
});
